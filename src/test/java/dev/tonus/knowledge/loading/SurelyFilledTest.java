package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.TakesBuilder;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.AtLeast;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Definition;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Is;
import dev.tonus.knowledge.LabMissing;
import dev.tonus.knowledge.Not;
import dev.tonus.knowledge.PatientIs;
import dev.tonus.knowledge.Symptomatic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F fills the slot when it is met, N when it is not met, and O never does. */
class SurelyFilledTest {

    private static final Criterion F = takes("f");
    private static final Criterion N = takes("n");
    private static final Criterion O = takes("o");

    private static Criterion takes(String drug) {
        return TakesBuilder.takes(new DrugSet(drug, Set.of(drug))).criterion();
    }

    private static boolean fills(Criterion question, boolean met) {
        return met ? question == F : question == N;
    }

    static Stream<Criterion> filling() {
        return Stream.of(
                F,
                new AllOf(List.of(O, F)),
                new AllOf(List.of(F)),
                new AnyOf(List.of(F, F)),
                new AnyOf(List.of(F, new AllOf(List.of(O, F)))),
                new AtLeast(2, List.of(F, F, O)),
                new AtLeast(3, List.of(F, O, O)),
                new Not(N),
                new Not(new Not(F)),
                new Not(new AllOf(List.of(N, N))),
                new Not(new AnyOf(List.of(O, N))),
                new Not(new AtLeast(2, List.of(N, N, O))),
                new AnyOf(List.of(F, new Not(N))),
                new Is(new Definition("d", "d", new AllOf(List.of(O, F)), List.of())));
    }

    @ParameterizedTest
    @MethodSource("filling")
    void a_criterion_that_cannot_be_met_without_the_fact_fills_the_slot(Criterion criterion) {
        assertThat(SurelyFilled.whenMet(criterion, SurelyFilledTest::fills)).isTrue();
    }

    static Stream<Criterion> notFilling() {
        return Stream.of(
                O,
                N,
                Criterion.always(),
                new AllOf(List.of(O, O)),
                new AnyOf(List.of(F, O)),
                new AnyOf(List.of(F, new AnyOf(List.of(F, O)))),
                new AtLeast(1, List.of(F, F, O)),
                new AtLeast(2, List.of(F, O, O)),
                new Not(F),
                new Not(new Not(N)),
                new Not(new AllOf(List.of(N, O))),
                new Not(new AnyOf(List.of(O, F))),
                new Not(new AtLeast(2, List.of(N, O, O))),
                new Is(new Definition("d", "d", new AnyOf(List.of(O, F)), List.of())));
    }

    @ParameterizedTest
    @MethodSource("notFilling")
    void a_criterion_that_can_be_met_without_the_fact_does_not(Criterion criterion) {
        assertThat(SurelyFilled.whenMet(criterion, SurelyFilledTest::fills)).isFalse();
    }

    static Stream<Criterion> silent() {
        return Stream.of(
                new HasCondition(Set.of("dialysis"), null, false, Set.of(), IfMissing.UNKNOWN),
                new LabMissing(Map.of(), null),
                new PatientIs(18, 65, null, IfMissing.UNKNOWN),
                Symptomatic.of(Set.of(), Symptomatic.State.ANY));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void questions_that_yield_no_value_fill_nothing(Criterion question) {
        assertThat(SurelyFilled.whenMet(question, (leaf, met) -> true)).isFalse();
    }

    @Test
    void a_criterion_that_is_never_met_breaks_no_promise() {
        assertThat(SurelyFilled.whenMet(Criterion.never(), SurelyFilledTest::fills))
                .isTrue();
    }
}
