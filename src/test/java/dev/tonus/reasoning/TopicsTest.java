package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.TakesBuilder;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.Input;
import dev.tonus.facts.Receipt;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.Not;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file is passed over only where the chart was received and speaks of nothing that the file needs. */
class TopicsTest {

    private static final Criterion SURGERY = new HadProcedure(Set.of("neck-surgery"), null, IfMissing.UNKNOWN);

    private final Content content = new Content();

    @Test
    void a_file_that_asks_for_either_of_two_is_not_passed_over_where_the_chart_speaks_of_one() {
        add("either", new AnyOf(List.of(Content.takes("digoxin"), Content.has("tetanus"), SURGERY)));

        assertThat(ids(cramps().taking(Prescription.of("digoxin")))).containsExactly("either");
        assertThat(ids(cramps().withCondition("tetanus", 5))).containsExactly("either");
        assertThat(ids(cramps().withProcedure("neck-surgery", 5))).containsExactly("either");
        assertThat(ids(cramps())).isEmpty();
    }

    @Test
    void a_file_is_not_passed_over_where_only_the_class_of_its_drug_is_known() {
        DrugSet statins = new DrugSet("statin", Set.of("simvastatin"), Set.of("statin"));
        add("statin", TakesBuilder.takes(statins).criterion());

        assertThat(ids(cramps().taking(Prescription.ofClass("statin")))).containsExactly("statin");
    }

    /** Else what was not looked at would pass for absent, and the symptom for unexplained. */
    @ParameterizedTest
    @EnumSource(
            value = Input.class,
            names = {"CONDITIONS", "MEDICATIONS"})
    void a_file_is_not_passed_over_while_a_core_part_of_the_record_is_missing(Input part) {
        add("drug", Content.takes("digoxin"));
        add("disease", Content.has("tetanus"));
        add("unexplained", new Not(new Found(Set.of(), Set.of(Found.Kind.CAUSE), Set.of())));

        assertThat(ids(cramps())).containsExactly("unexplained");
        assertThat(ids(cramps().received(Receipt.PARTIAL, part))).isEmpty();
    }

    @Test
    void a_file_that_asks_for_a_procedure_says_that_procedures_were_not_received() {
        add("surgery", SURGERY);

        assertThat(assess(cramps().withoutReceiving(Input.PROCEDURES)).dataGaps())
                .extracting(DataGap::input)
                .contains(Input.PROCEDURES.key());
    }

    private void add(String id, Criterion when) {
        content.causes.add(Content.cause(
                id, new AllOf(List.of(Content.SYMPTOM, when)), Content.tier(Likelihood.POSSIBLE, Content.SYMPTOM)));
    }

    private static Adult cramps() {
        return adult().withCramps(3);
    }

    private Assessment assess(Adult adult) {
        return new Assessor(content.knowledge()).assess(adult.facts());
    }

    private List<String> ids(Adult adult) {
        return assess(adult).findings().stream().map(Finding::id).toList();
    }
}
