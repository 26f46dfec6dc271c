package dev.tonus.cards;

import static dev.tonus.cards.Compositions.cardsOf;
import static dev.tonus.cards.Compositions.onlyCardOf;
import static dev.tonus.cards.FindingBuilder.MAGNESIUM;
import static dev.tonus.cards.FindingBuilder.cause;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.GapStatus;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.Source;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.OfferedOption.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryCardTest {

    @Test
    void nothing_found_is_no_card() {
        assertThat(cardsOf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PROBABLE, Muscle cramps: Low magnesium – likely contributor",
        "POSSIBLE, Muscle cramps: Low magnesium – possible contributor",
        "CONTRIBUTING, Muscle cramps: Low magnesium – background factor",
        "MIMIC, Muscle cramps: Low magnesium – consider instead"
    })
    void the_summary_names_the_finding_and_its_likelihood_in_the_agreed_words(Likelihood likelihood, String summary) {
        Finding finding = cause("hypomagnesemia")
                .named("Low magnesium")
                .likely(likelihood)
                .build();

        assertThat(onlyCardOf(finding).summary()).isEqualTo(summary);
    }

    @Test
    void several_causes_share_one_card_that_is_as_urgent_as_the_most_urgent() {
        Finding first = cause("hypomagnesemia").named("Low magnesium").build();
        Finding second = cause("hypokalemia").urgent(Indicator.WARNING).build();
        Finding third = cause("diuretic-cramps").build();

        Card card = onlyCardOf(first, second, third);

        assertThat(card.summary()).isEqualTo("Muscle cramps: Low magnesium – likely contributor (+2 more)");
        assertThat(card.indicator()).isEqualTo("warning");
        assertThat(card.source().topic().code()).isEqualTo("hypomagnesemiaWarning");
        assertThat(card.detail()).contains("**Low magnesium**", "**hypokalemia**", "**diuretic-cramps**");
    }

    @Test
    void a_name_of_3000_characters_leaves_room_for_the_likelihood() {
        Finding finding = cause("long").named("x".repeat(3000)).build();

        assertThat(onlyCardOf(finding, cause("other").build()).summary())
                .hasSize(Card.SUMMARY_LIMIT)
                .endsWith("… – likely contributor (+1 more)");
    }

    @Test
    void the_detail_can_be_read_from_top_to_bottom() {
        Finding finding = cause("hypomagnesemia")
                .named("Low magnesium")
                .saying("", "Magnesium is low.", "")
                .because("Magnesium 1.3 mg/dL on 2026-11-02 (1.7–2.4)", "Observation/mg-1")
                .drivenBy("Proton-pump inhibitor", "Omeprazole 20 mg since 2024-03-01")
                .checkNext(MAGNESIUM)
                .offering(Standing.ALLOWED, "Oral magnesium.", "Less with diarrhea.")
                .offering(Standing.CHECK_FIRST, "Potassium: eGFR is not known")
                .offering(Standing.RULED_OUT, "Quinine: long QT")
                .missing("potassium", GapStatus.NOT_SENT, "Potassium was not sent")
                .asking("diarrhea or vomiting")
                .citing(new Source("R21", "A review", "A review", "https://example.org/r21", Source.Seen.READ))
                .citing(new Source("M1", "A memory", "A memory", null, Source.Seen.EXPERT))
                .build();

        assertThat(onlyCardOf(finding).detail()).isEqualTo("""
                        **Low magnesium** – likely contributor (evidence grade A)

                        Magnesium is low.

                        - **In this chart:** Magnesium 1.3 mg/dL on 2026-11-02 (1.7–2.4)
                        - **May stand behind it:** Proton-pump inhibitor (Omeprazole 20 mg since 2024-03-01)
                        - **Check next:** Magnesium
                        - **Consider:** Oral magnesium (evidence grade B). Less with diarrhea.
                        - **Check first:** Potassium: eGFR is not known (evidence grade B).
                        - **Not suggested:** Quinine: long QT.

                        **Not available:** Potassium was not sent.

                        **Ask about:** diarrhea or vomiting.

                        **Sources:** A review; expert opinion, not yet referenced""");
    }

    @Test
    void a_gap_that_two_findings_share_is_said_once() {
        Finding one = cause("one")
                .missing("potassium", GapStatus.EMPTY, "No potassium result")
                .build();
        Finding two = cause("two")
                .missing("potassium", GapStatus.EMPTY, "No potassium result")
                .build();

        assertThat(onlyCardOf(one, two).detail()).containsOnlyOnce("No potassium result");
    }

    @Test
    void sources_that_were_seen_are_linked_and_expert_opinion_never() {
        Finding finding = cause("hypomagnesemia")
                .citing(new Source("R21", "A review", "A review", "https://example.org/r21", Source.Seen.REPRODUCED))
                .citing(new Source("M1", "A memory", "A memory", "https://example.org/m1", Source.Seen.EXPERT))
                .citing(new Source("R22", "A book", "A book", null, Source.Seen.READ))
                .build();

        Card card = onlyCardOf(finding);

        assertThat(card.links()).containsExactly(Link.to("A review", "https://example.org/r21"));
        assertThat(card.detail()).contains("A book").doesNotContain("A memory", "example.org/m1");
    }

    @Test
    void five_sources_are_named_and_the_others_counted() {
        FindingBuilder finding = cause("hypomagnesemia");
        for (int number = 1; number <= 7; number++) {
            finding = finding.citing(
                    new Source("R" + number, "Source " + number, "A long citation", null, Source.Seen.READ));
        }

        assertThat(onlyCardOf(finding.build()).detail())
                .endsWith("**Sources:** Source 1; Source 2; Source 3; Source 4; Source 5; and 2 more");
    }

    @Test
    void a_fact_that_is_evidence_and_stands_behind_it_is_said_once() {
        Finding finding = cause("statin")
                .because("Simvastatin with amlodipine", "MedicationRequest/d")
                .drivenBy("Interacting drug", "Simvastatin with amlodipine")
                .build();

        assertThat(onlyCardOf(finding).detail())
                .containsOnlyOnce("Simvastatin with amlodipine")
                .contains("- **May stand behind it:** Interacting drug");
    }

    @Test
    void draft_content_and_evaluation_are_said_in_the_source_label() {
        assertThat(onlyCardOf(cause("a").build()).source().label()).isEqualTo("Tonus (evaluation)");
        assertThat(onlyCardOf(cause("a").inDraft().build()).source().label())
                .isEqualTo("Tonus (draft content, evaluation)");
    }
}
