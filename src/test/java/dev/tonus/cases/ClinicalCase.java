package dev.tonus.cases;

import dev.tonus.facts.PatientFacts;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.reasoning.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A patient, and what must be found: a sentence that a clinician signs.
 *
 * @param file where it stands
 * @param sentence the case in words
 * @param moment the moment of ordering, if orders are reviewed
 * @param facts the patient
 * @param expectations what must hold
 */
record ClinicalCase(
        String file, String sentence, OrderMoment moment, PatientFacts facts, List<Expectation> expectations) {

    ClinicalCase {
        expectations = List.copyOf(expectations);
    }

    /** Whether its file or what it expects names one of the ids. */
    boolean speaksOfAny(Set<String> ids) {
        return ids.stream()
                .anyMatch(id -> file.contains(id)
                        || expectations.stream()
                                .anyMatch(expectation -> expectation.sentence().contains(id)));
    }

    /** What was expected and does not hold, and what should not have been said. */
    List<String> disagreements(Reviewers reviewers) {
        Assessment assessment = reviewers.review(facts, moment);
        List<String> sentences = new ArrayList<>();
        for (Expectation expectation : expectations) {
            if (!expectation.holds().test(assessment)) {
                sentences.add(expectation.sentence());
            }
        }
        sentences.addAll(ForbiddenWords.in(assessment, reviewers.knowledge()));
        return sentences;
    }
}
