package dev.tonus.cases;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.BareLabIds;
import dev.tonus.Shipped;
import dev.tonus.cards.Card;
import dev.tonus.cards.CardComposer;
import dev.tonus.cards.Compositions;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.DerivedLab;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.PatientFacts;
import dev.tonus.knowledge.LabStands;
import dev.tonus.reasoning.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No card and no data gap names a lab by its id. */
class LabNamesOnCardsTest {

    private final Reviewers reviewers = Reviewers.of(Shipped.knowledge());

    @Test
    void every_lab_that_the_content_asks_about_has_a_name_that_is_no_id() {
        Map<String, String> names = BareLabIds.names();

        assertThat(Criteria.of(Shipped.knowledge(), LabStands.class))
                .hasSizeGreaterThan(50)
                .allSatisfy(asked -> assertThat(BareLabIds.in(names.getOrDefault(asked.lab(), asked.lab())))
                        .isEmpty());
        assertThat(Shipped.knowledge().labNames())
                .containsKeys(Shipped.terminology().labs().keySet().toArray(String[]::new))
                .containsEntry("bmi", "BMI")
                .containsEntry("qtc-interval", "QTc interval")
                .containsEntry("calcium-total", "Total calcium");
        assertThat(DerivedLab.EGFR.words()).isEqualTo("eGFR");
    }

    @Test
    void no_card_and_no_gap_of_any_case_says_the_id_of_a_lab() {
        List<ClinicalCase> cases = CaseFiles.shipped();

        assertThat(cases).hasSizeGreaterThan(500);
        assertThat(cases.stream()
                        .filter(one -> !BareLabIds.in(textsOf(reviewers.review(one.facts(), one.moment())))
                                .isEmpty())
                        .map(ClinicalCase::sentence))
                .isEmpty();
    }

    @Test
    void a_gap_that_says_an_id_is_seen() {
        PatientFacts facts = adult().withGap(new DataGap("bmi", GapStatus.EMPTY, "No bmi result on record"))
                .facts();

        assertThat(BareLabIds.in(textsOf(reviewers.review(facts)))).containsExactly("bmi");
        assertThat(BareLabIds.in("qtc-interval: hba1c, alt and calcium-total"))
                .containsExactly("qtc-interval", "hba1c", "alt", "calcium-total");
    }

    private static String textsOf(Assessment assessment) {
        List<String> texts = new ArrayList<>(Texts.of(assessment));
        assessment.dataGaps().forEach(gap -> texts.add(gap.text()));
        for (Card card :
                CardComposer.compose(assessment, Compositions.RECIPIENT).cards()) {
            texts.add(card.summary());
            texts.add(card.detail());
        }
        return String.join("\n", texts);
    }
}
