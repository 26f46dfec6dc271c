package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Condition;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Quantity;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Relation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DistinctEvidenceTest {

    private static final Limit HIGH = new Limit(
            Relation.ABOVE, Map.of("", List.of(Quantity.of("200", "U/L"))), Basis.ABSOLUTE, false, "", List.of());

    @Test
    void a_symptom_that_is_also_the_reason_of_an_encounter_is_told_once_with_both_records() {
        List<Evidence> evidence = DistinctEvidence.of(grounds(adult().withCondition("muscle-cramp", 10)
                .withVisit("muscle-cramp", 2)
                .facts()));

        assertThat(evidence).singleElement().satisfies(fact -> {
            assertThat(fact.text()).isEqualTo("muscle cramp since 2026-11-11, reason of an encounter on 2026-11-19");
            assertThat(fact.references()).hasSize(2);
        });
    }

    @Test
    void a_reason_of_an_encounter_alone_is_told_as_it_is() {
        List<Evidence> evidence =
                DistinctEvidence.of(grounds(adult().withVisit("muscle-cramp", 2).facts()));

        assertThat(evidence).extracting(Evidence::text).containsExactly("muscle cramp since 2026-11-19");
    }

    @Test
    void what_is_another_symptom_is_told_beside_it() {
        List<Evidence> evidence = DistinctEvidence.of(grounds(adult().withCondition("muscle-spasm", 10)
                .withVisit("muscle-cramp", 2)
                .facts()));

        assertThat(evidence).hasSize(2);
    }

    @Test
    void two_problems_of_one_kind_are_two_facts() {
        List<Evidence> evidence = DistinctEvidence.of(grounds(adult().withCondition("muscle-cramp", 10)
                .withCondition("muscle-cramp", 40)
                .facts()));

        assertThat(evidence).hasSize(2);
    }

    @Test
    void one_result_under_two_names_is_told_once_and_another_beside_it() {
        LabResult result = adult().withLab("creatine-kinase", "900 U/L", 3)
                .facts()
                .resultsOf("creatine-kinase")
                .get(0);
        LabResult later = adult().withLab("creatine-kinase", "900 U/L", 1)
                .facts()
                .resultsOf("creatine-kinase")
                .get(0);

        List<Evidence> evidence =
                DistinctEvidence.of(List.of(lab(result, "CK"), lab(result, "CK after the statin"), lab(later, "CK")));

        assertThat(evidence)
                .extracting(Evidence::text)
                .containsExactly("CK 900 U/L on 2026-11-18", "CK 900 U/L on 2026-11-20");
    }

    private static Ground lab(LabResult result, String name) {
        return new Ground.OfLab(result, HIGH, name);
    }

    private static List<Ground> grounds(PatientFacts facts) {
        return facts.conditions().stream().map(DistinctEvidenceTest::ground).toList();
    }

    private static Ground ground(Condition condition) {
        return new Ground.OfCondition(condition);
    }
}
