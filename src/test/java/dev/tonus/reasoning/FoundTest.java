package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.Not;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static final Criterion NOTHING_ELSE =
            new Not(new Found(Set.of(), Set.of(Found.Kind.CAUSE, Found.Kind.RED_FLAG), Set.of()));

    private final Content content = new Content();

    @BeforeEach
    void a_cause_by_a_drug() {
        content.causes.add(
                Content.cause("drug", Content.takes("digoxin"), Content.tier(Likelihood.POSSIBLE, Content.SYMPTOM)));
    }

    @Test
    void a_file_may_ask_for_the_finding_of_another_in_either_order() {
        add("after", any("drug"));
        content.causes.add(0, Content.cause("before", any("drug"), Content.tier(Likelihood.POSSIBLE, any("drug"))));

        assertThat(ids(crampsOn("digoxin"))).containsExactlyInAnyOrder("before", "drug", "after");
        assertThat(ids(crampsOn("aspirin"))).isEmpty();
    }

    @Test
    void a_diagnosis_of_exclusion_is_found_where_nothing_else_is() {
        add("idiopathic", NOTHING_ELSE);

        assertThat(ids(crampsOn("digoxin"))).containsExactly("drug");
        assertThat(ids(crampsOn("aspirin"))).containsExactly("idiopathic");
    }

    @Test
    void diagnoses_of_exclusion_never_see_each_other_nor_what_rests_on_them() {
        add("idiopathic", NOTHING_ELSE);
        add("benign", NOTHING_ELSE);
        add("rests", any("idiopathic"));

        assertThat(ids(crampsOn("aspirin"))).containsExactlyInAnyOrder("idiopathic", "benign", "rests");
    }

    @Test
    void an_exclusion_is_open_where_a_part_of_the_record_was_not_received() {
        add("idiopathic", NOTHING_ELSE);

        Assessment assessment = assess(adult().withCramps(3).withoutReceiving(Input.MEDICATIONS));

        assertThat(ids(assessment)).isEmpty();
        assertThat(assessment.dataGaps()).extracting(DataGap::status).contains(GapStatus.NOT_SENT);
    }

    @Test
    void an_exclusion_holds_without_a_part_that_is_not_core_and_says_that_it_was_not_received() {
        content.causes.add(Content.cause(
                "low",
                new AllOf(List.of(Content.SYMPTOM, Content.low("tsh", "0.4", "mIU/L"))),
                Content.tier(Likelihood.POSSIBLE, Content.SYMPTOM)));
        add("idiopathic", NOTHING_ELSE);

        Assessment assessment = assess(adult().withCramps(3).withoutReceiving(Input.LABS_YEAR));

        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("idiopathic");
            assertThat(finding.gaps())
                    .extracting(DataGap::text)
                    .containsExactly("Not sent: laboratory results of the last year");
        });
    }

    @Test
    void what_asks_for_nothing_else_does_not_say_what_it_was_decided_without() {
        Assessment assessment = assess(adult().withCramps(3)
                .taking(Prescription.of("digoxin").since(30))
                .withoutReceiving(Input.LABS_YEAR));

        assertThat(assessment.findings()).singleElement().satisfies(finding -> assertThat(finding.gaps())
                .isEmpty());
    }

    @Test
    void a_cause_left_open_for_want_of_a_result_counts_as_not_found() {
        content.causes.add(Content.cause(
                "low",
                new AllOf(List.of(Content.SYMPTOM, Content.low("magnesium", "1.8", "mg/dL"))),
                Content.tier(Likelihood.POSSIBLE, Content.SYMPTOM)));
        add("idiopathic", NOTHING_ELSE);

        assertThat(ids(crampsOn("aspirin"))).containsExactly("idiopathic");
    }

    @Test
    void only_findings_of_a_likelihood_may_count() {
        Set<Found.Kind> causes = Set.of(Found.Kind.CAUSE);
        add("likely", new Found(Set.of(), causes, Set.of(Likelihood.PROBABLE)));
        add("possible", new Found(Set.of(), causes, Set.of(Likelihood.PROBABLE, Likelihood.POSSIBLE)));

        assertThat(ids(crampsOn("digoxin"))).containsExactlyInAnyOrder("drug", "possible");
    }

    private static Found any(String id) {
        return new Found(Set.of(id), Set.of(), Set.of());
    }

    private void add(String id, Criterion when) {
        content.causes.add(Content.cause(
                id, new AllOf(List.of(Content.SYMPTOM, when)), Content.tier(Likelihood.POSSIBLE, Content.SYMPTOM)));
    }

    private Assessment crampsOn(String drug) {
        return assess(adult().withCramps(3).taking(Prescription.of(drug).since(30)));
    }

    private Assessment assess(Adult adult) {
        return new Assessor(content.knowledge()).assess(adult.facts());
    }

    private static List<String> ids(Assessment assessment) {
        return assessment.findings().stream().map(Finding::id).toList();
    }
}
