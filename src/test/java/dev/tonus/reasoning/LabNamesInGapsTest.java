package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.BareLabIds;
import dev.tonus.Shipped;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.Input;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Receipt;
import dev.tonus.facts.UnitScale;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Relation;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said of a lab, of any that the content can ask about, says its name. */
class LabNamesInGapsTest {

    private static final LabWindow WINDOW = LabWindow.of(Period.ofDays(30));
    private static final KnowledgeIndex INDEX = KnowledgeIndex.of(Shipped.knowledge());

    static Stream<String> labs() {
        return BareLabIds.names().keySet().stream();
    }

    static Stream<String> analytes() {
        return Shipped.knowledge().labNames().keySet().stream()
                .filter(lab -> Shipped.terminology().scaleOf(lab).isPresent());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void a_lab_without_a_result_is_missing_by_its_name(String lab) {
        assertSaysNoId(judge(above(lab), adult()), 1);
        assertSaysNoId(judge(above(lab), adult().withoutReceiving(Input.values())), 1);
        assertSaysNoId(judge(above(lab), adult().received(Receipt.PARTIAL, Input.values())), 1);
    }

    @ParameterizedTest
    @MethodSource("analytes")
    void a_result_that_does_not_decide_is_told_by_the_name_of_its_lab(String lab) {
        assertSaysNoId(judge(above(lab), adult().withLab(lab, value(lab), 400)), 1);
        assertSaysNoId(judge(above(lab), adult().withLab(lab, ">" + value(lab), 3)), 1);
        assertSaysNoId(judge(aboveTheRange(lab), adult().withLab(lab, value(lab), 3)), 1);
    }

    @ParameterizedTest
    @MethodSource("analytes")
    void a_result_that_decides_is_evidence_by_the_name_of_its_lab(String lab) {
        Judgement judgement = judge(above(lab), adult().withLab(lab, "9" + value(lab), 3));

        assertThat(judgement.isMet()).isTrue();
        assertThat(judgement.grounds()).singleElement().satisfies(ground -> assertThat(
                        BareLabIds.in(ground.evidence().text()))
                .isEmpty());
    }

    @Test
    void a_name_keeps_the_letters_of_an_abbreviation_in_a_sentence() {
        assertThat(missing("bmi")).isEqualTo("No BMI result on record");
        assertThat(missing("qtc-interval")).isEqualTo("No QTc interval result on record");
        assertThat(missing("egfr")).isEqualTo("No eGFR result on record");
        assertThat(missing("hba1c-other-scale")).isEqualTo("No HbA1c of another scale result on record");
        assertThat(missing("systolic-bp")).isEqualTo("No systolic BP result on record");
        assertThat(missing("calcium-total")).isEqualTo("No total calcium result on record");
    }

    private static String missing(String lab) {
        return judge(above(lab), adult()).gaps().iterator().next().text();
    }

    private static void assertSaysNoId(Judgement judgement, int gaps) {
        assertThat(judgement.gaps())
                .hasSize(gaps)
                .extracting(DataGap::text)
                .allSatisfy(text -> assertThat(BareLabIds.in(text)).as(text).isEmpty());
    }

    private static LabStands above(String lab) {
        return Content.lab(lab, Relation.ABOVE, Basis.ABSOLUTE, WINDOW, Quantity.of("10", unit(lab)));
    }

    private static LabStands aboveTheRange(String lab) {
        Limit limit = new Limit(Relation.ABOVE, Map.of(), Basis.LAB_RANGE, false, "", List.of("S1"));
        return new LabStands(lab, limit, WINDOW, false, IfMissing.UNKNOWN);
    }

    private static String value(String lab) {
        return "5 " + unit(lab);
    }

    private static String unit(String lab) {
        return Shipped.terminology().scaleOf(lab).map(UnitScale::canonicalUnit).orElse("1");
    }

    private static Judgement judge(LabStands criterion, Adult adult) {
        Chart chart = Chart.of(adult.facts(), INDEX);
        return new Judge(chart, Parties.ofRecord(Assessor.current(adult.facts()))).judge(criterion);
    }
}
