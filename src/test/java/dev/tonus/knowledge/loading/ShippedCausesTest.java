package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.knowledge.Advice;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.PatientIs;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.Tier;
import dev.tonus.knowledge.UseSpan;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped causes look at and what they ask for. */
class ShippedCausesTest {

    private static Cause cause(String id) {
        return Shipped.knowledge().causes().stream()
                .filter(cause -> cause.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "hypomagnesemia, furosemide",
        "hypomagnesemia, hydrochlorothiazide",
        "hypomagnesemia, omeprazole",
        "hypomagnesemia, gentamicin",
        "hypomagnesemia, amphotericin-b",
        "hypomagnesemia, cisplatin",
        "hypomagnesemia, tacrolimus",
        "hypomagnesemia, cetuximab",
        "hypomagnesemia, foscarnet",
        "hypomagnesemia, pentamidine",
        "hypokalemia, furosemide",
        "hypokalemia, hydrochlorothiazide",
        "hypokalemia, albuterol",
        "hypokalemia, prednisone",
        "hypokalemia, insulin-glargine",
        "hypokalemia, bisacodyl",
        "hypokalemia, amphotericin-b"
    })
    void a_drug_that_drives_a_cause_is_listed(String cause, String drug) {
        assertThat(drugsOfDrivers(cause)).contains(drug);
    }

    @ParameterizedTest
    @CsvSource({"hypomagnesemia, simvastatin", "hypokalemia, spironolactone", "hypokalemia, amlodipine"})
    void a_drug_that_does_not_drive_it_is_not(String cause, String drug) {
        assertThat(drugsOfDrivers(cause)).doesNotContain(drug);
    }

    @Test
    void an_acid_blocker_drives_low_magnesium_after_90_days() {
        assertThat(questions("hypomagnesemia"))
                .filteredOn(takes -> takes.drugs().ingredients().contains("omeprazole"))
                .isNotEmpty()
                .allSatisfy(takes -> assertThat(takes.timing().findForAtLeast()).contains(Period.ofDays(90)));
    }

    private static Set<String> drugsOfDrivers(String cause) {
        Set<String> drugs = new TreeSet<>();
        questions(cause).forEach(takes -> drugs.addAll(takes.drugs().ingredients()));
        return drugs;
    }

    private static List<Takes> questions(String cause) {
        return cause(cause).drivers().stream()
                .flatMap(driver -> driver.when().tree())
                .filter(Takes.class::isInstance)
                .map(Takes.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "hypomagnesemia, 'magnesium, potassium, calcium-total, albumin, creatinine, phosphate'",
        "hypokalemia, 'magnesium, creatinine, bicarbonate, glucose'",
        "statin-muscle-symptoms, 'creatine-kinase, tsh, creatinine'"
    })
    void everyone_with_the_cause_is_asked_for_the_same_tests(String cause, String orders) {
        assertThat(cause(cause).workUp())
                .filteredOn(workUp -> workUp.when().equals(Criterion.always()))
                .extracting(workUp -> String.join(", ", workUp.orders()))
                .containsExactly(orders);
    }

    @Test
    void an_ecg_is_for_those_at_risk_only() {
        assertThat(List.of(cause("hypomagnesemia"), cause("hypokalemia")))
                .allSatisfy(cause -> assertThat(cause.workUp())
                        .filteredOn(workUp -> workUp.orders().contains("ecg"))
                        .isNotEmpty()
                        .allSatisfy(workUp -> assertThat(workUp.when()).isNotEqualTo(Criterion.always())));
    }

    @Test
    void a_statin_is_probable_possible_or_background_by_its_timing() {
        List<Tier> tiers = cause("statin-muscle-symptoms").tiers();

        assertThat(tiers)
                .extracting(Tier::likelihood)
                .containsExactly(Likelihood.PROBABLE, Likelihood.POSSIBLE, Likelihood.CONTRIBUTING);
        assertThat(tiers.subList(0, 2)).allSatisfy(tier -> assertThat(
                        tier.when().tree())
                .filteredOn(Takes.class::isInstance)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(((Takes) question).timing().findChangedBeforeSymptom())
                        .contains(Period.ofDays(84))));
    }

    @Test
    void a_statin_that_began_after_the_symptom_is_not_the_cause_and_one_without_date_may_be() {
        assertThat(cause("statin-muscle-symptoms").when().tree())
                .filteredOn(Takes.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Takes.class, takes -> {
                    assertThat(takes.timing().startedBeforeSymptom()).isTrue();
                    assertThat(takes.span()).isEqualTo(UseSpan.WASHOUT);
                    assertThat(takes.ifMissing()).isEqualTo(IfMissing.MET);
                });
    }

    @Test
    void an_age_of_76_raises_the_risk_on_a_statin_and_75_does_not() {
        assertThat(cause("statin-muscle-symptoms").drivers())
                .filteredOn(driver -> driver.name().equals("age over 75 (risk factor)"))
                .singleElement()
                .satisfies(driver -> {
                    assertThat(driver.when()).isEqualTo(new PatientIs(76, Integer.MAX_VALUE, null, IfMissing.UNKNOWN));
                    assertThat(driver.sources()).containsExactly("from-memory");
                });
    }

    @Test
    void a_statin_is_held_with_care_and_never_stopped() {
        List<String> lines = cause("statin-muscle-symptoms").advice().stream()
                .map(advice -> advice.say().text())
                .toList();

        assertThat(lines).anyMatch(line -> line.contains("consider a hold"));
        assertThat(lines).anyMatch(line -> line.contains("14 of 15"));
        assertThat(lines).noneMatch(line -> line.matches("(?i).*\\bstop (the|this|your) .*"));
    }

    @Test
    void recorded_cardiovascular_disease_asks_for_a_plan() {
        Advice plan = cause("statin-muscle-symptoms").advice().stream()
                .filter(advice -> advice.say().text().contains("do not stop without a plan"))
                .findFirst()
                .orElseThrow();

        assertThat(plan.when()).isInstanceOfSatisfying(HasCondition.class, condition -> {
            assertThat(condition.sets()).contains("coronary-artery-disease", "stroke");
            assertThat(condition.ever()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"hypomagnesemia", "hypokalemia"})
    void a_dangerous_value_that_is_old_is_to_be_repeated(String cause) {
        assertThat(cause(cause).advice())
                .filteredOn(advice -> advice.say().text().startsWith("Repeat now: {value} on {date}"))
                .hasSize(1);
    }
}
