package dev.tonus.facts;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymptomsTest {

    @ParameterizedTest
    @CsvSource({"14, MET, MET", "15, NOT_MET, MET", "90, NOT_MET, MET", "91, NOT_MET, NOT_MET"})
    void a_symptom_is_new_for_14_days_and_current_for_90(int daysAgo, Verdict isNew, Verdict isCurrent) {
        Symptoms symptoms = Symptoms.of(adult().withCramps(daysAgo).facts());

        assertThat(symptoms.all()).singleElement().satisfies(symptom -> {
            assertThat(symptom.isNew()).isEqualTo(isNew);
            assertThat(symptom.isCurrent()).isEqualTo(isCurrent);
        });
    }

    @Test
    void a_symptom_without_a_date_is_persistent() {
        Symptoms symptoms =
                Symptoms.of(adult().withUndatedCondition("muscle-cramp").facts());

        assertThat(symptoms.isOnlyPersistent()).isTrue();
        assertThat(symptoms.onset().isDated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"visceral-cramp-exclusion", "non-skeletal-spasm-exclusion"})
    void cramps_of_other_organs_are_no_muscle_symptoms(String exclusion) {
        Symptoms symptoms = Symptoms.of(adult().withConditionOfSets(Set.of("muscle-spasm", exclusion), 5)
                .facts());

        assertThat(symptoms.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "muscle-cramp",
                "muscle-spasm",
                "nocturnal-leg-cramp",
                "tetany",
                "myalgia",
                "fasciculation",
                "claudication-symptom"
            })
    void each_kind_of_muscle_symptom_is_an_anchor(String set) {
        assertThat(Symptoms.of(adult().withCondition(set, 5).facts()).hasAnchor())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intermittent-claudication", "spasticity", "low-back-pain"})
    void other_conditions_are_no_symptoms(String set) {
        assertThat(Symptoms.of(adult().withCondition(set, 5).facts()).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"muscle-weakness", "limb-weakness"})
    void weakness_alone_is_a_symptom_and_no_anchor(String set) {
        Symptoms symptoms = Symptoms.of(adult().withCondition(set, 5).facts());

        assertThat(symptoms.all()).singleElement().satisfies(symptom -> assertThat(symptom.kinds())
                .containsExactly(SymptomKind.WEAKNESS));
        assertThat(symptoms.hasAnchor()).isFalse();
    }

    @Test
    void a_cramp_at_night_is_a_cramp_and_claudication_comes_on_walking() {
        Symptoms symptoms = Symptoms.of(adult().withCondition("nocturnal-leg-cramp", 5)
                .withCondition("claudication-symptom", 5)
                .facts());

        assertThat(symptoms.all())
                .extracting(Symptom::kinds)
                .containsExactly(
                        Set.of(SymptomKind.CRAMP, SymptomKind.NOCTURNAL),
                        Set.of(SymptomKind.CLAUDICATION, SymptomKind.EXERTIONAL));
    }

    @Test
    void a_resolved_symptom_is_history() {
        assertThat(Symptoms.of(adult().withResolvedCondition("muscle-cramp", 5).facts())
                        .all())
                .isEmpty();
    }

    @Test
    void the_onset_is_the_earliest_of_the_current_symptoms() {
        Symptoms symptoms = Symptoms.of(adult().withCramps(700)
                .withCramps(20)
                .withCondition("myalgia", 40)
                .facts());

        assertThat(symptoms.onset().text()).isEqualTo("2026-10-12");
    }

    @Test
    void without_a_current_symptom_the_onset_is_that_of_the_persistent_one() {
        Symptoms symptoms = Symptoms.of(
                adult().withCramps(700).withUndatedCondition("myalgia").facts());

        assertThat(symptoms.onset().text()).isEqualTo("2024-12-21");
    }
}
