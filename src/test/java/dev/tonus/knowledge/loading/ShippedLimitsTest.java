package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.SymptomKind;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.Symptomatic;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of the shipped content are those of its specification, and the dangerous ones ask for no symptom. */
class ShippedLimitsTest {

    private static final Knowledge KNOWLEDGE = Shipped.knowledge();

    @ParameterizedTest
    @CsvSource({
        "magnesium, low mild, <, 1.8 mg/dL, 0.74 mmol/L",
        "magnesium, low moderate, <, 1.6 mg/dL, 0.66 mmol/L",
        "magnesium, low severe, <, 1.2 mg/dL, 0.50 mmol/L",
        "magnesium, low extreme, <, 1.0 mg/dL, 0.41 mmol/L",
        "potassium, low mild, <, 3.5 mmol/L,",
        "potassium, low moderate, <, 3.0 mmol/L,",
        "potassium, low severe, <, 3.0 mmol/L,",
        "potassium, low extreme, <, 2.5 mmol/L,",
        "potassium, high mild, ≥, 5.0 mmol/L,",
        "ck-times-uln, high moderate, >, 4 xULN,",
        "ck-times-uln, high severe, >, 10 xULN,"
    })
    void a_limit_is_that_of_the_specification(String lab, String grade, String sign, String limit, String other) {
        List<String> printed = other == null ? List.of(limit) : List.of(limit, other);

        assertThat(questionsOf(lab, grade)).isNotEmpty().allSatisfy(stands -> {
            assertThat(stands.limit().relation().sign()).isEqualTo(sign);
            assertThat(stands.limit().values().getOrDefault("", List.of()))
                    .extracting(Quantity::display)
                    .containsExactlyElementsOf(printed);
        });
    }

    @ParameterizedTest
    @CsvSource({"adjusted, 8.5 mg/dL, 2.12 mmol/L", "ionized, 4.5 mg/dL, 1.12 mmol/L"})
    void calcium_has_limits_by_method(String method, String mass, String substance) {
        assertThat(questionsOf("calcium", "low mild")).isNotEmpty().allSatisfy(stands -> assertThat(
                        stands.limit().values().getOrDefault(method, List.of()))
                .extracting(Quantity::display)
                .containsExactly(mass, substance));
    }

    private static List<LabStands> questionsOf(String lab, String grade) {
        return everything()
                .flatMap(Criterion::tree)
                .filter(LabStands.class::isInstance)
                .map(LabStands.class::cast)
                .filter(stands ->
                        stands.lab().equals(lab) && stands.limit().grade().equals(grade))
                .toList();
    }

    private static Stream<Criterion> everything() {
        Stream<Criterion> causes = KNOWLEDGE.causes().stream().flatMap(cause -> Stream.of(
                        Stream.of(cause.when()),
                        cause.tiers().stream().map(tier -> tier.when()),
                        cause.indicators().stream().map(rule -> rule.when()),
                        cause.advice().stream().map(advice -> advice.when()))
                .flatMap(criteria -> criteria));
        Stream<Criterion> flags = KNOWLEDGE.redFlags().stream()
                .flatMap(flag -> flag.levels().stream())
                .flatMap(level -> Stream.of(level.when(), level.unless()));
        Stream<Criterion> options = KNOWLEDGE.options().values().stream()
                .flatMap(option -> option.contraindications().stream())
                .map(contraindication -> contraindication.when());
        return Stream.of(causes, flags, options).flatMap(criteria -> criteria);
    }

    @ParameterizedTest
    @CsvSource({"hypomagnesemia", "hypokalemia"})
    void a_critical_result_is_absolute_of_seven_days_and_may_be_preliminary(String cause) {
        Criterion critical = KNOWLEDGE.causes().stream()
                .filter(file -> file.id().equals(cause))
                .map(file -> file.indicators().get(0).when())
                .findFirst()
                .orElseThrow();

        List<LabStands> deciding = critical.tree()
                .filter(LabStands.class::isInstance)
                .map(LabStands.class::cast)
                .filter(stands -> stands.limit().grade().matches("low (severe|extreme)"))
                .toList();

        assertThat(deciding).hasSize(2).allSatisfy(stands -> {
            assertThat(Durations.days(stands.window().within())).isEqualTo(7);
            assertThat(stands.limit().preliminaryAllowed()).isTrue();
            assertThat(stands.limit().basis()).hasToString("ABSOLUTE");
        });
    }

    @Test
    void every_kind_of_symptom_counts_for_a_cause() {
        Set<SymptomKind> kinds = new TreeSet<>();
        KNOWLEDGE.causes().forEach(cause -> cause.when()
                .tree()
                .filter(Symptomatic.class::isInstance)
                .forEach(symptom -> kinds.addAll(((Symptomatic) symptom).kinds())));

        assertThat(kinds).containsAll(SymptomKind.anchors());
    }
}
