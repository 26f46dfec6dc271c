package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Prescription;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Route;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.DrugWindows;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MucosalDrugsTest {

    private static final DrugWindows OPIOIDS = windows(new DrugSet("opioid", Set.of("morphine"), Set.of("opioid")));

    @ParameterizedTest
    @EnumSource(names = {"NASAL", "RECTAL"})
    void a_drug_that_is_named_reaches_the_whole_body_by_nose_and_rectum(Route route) {
        PatientFacts facts = adult().taking(Prescription.of("morphine").by(route))
                .ordering(Prescription.of("morphine").by(route))
                .facts();

        PatientFacts told = MucosalDrugs.told(facts, OPIOIDS);

        assertThat(told.medications()).extracting(use -> use.drug().route()).containsExactly(Route.MUCOSAL);
        assertThat(told.draftOrders()).extracting(order -> order.drug().route()).containsExactly(Route.MUCOSAL);
    }

    @Test
    void so_does_one_of_which_only_the_class_is_known() {
        PatientFacts facts =
                adult().taking(Prescription.ofClass("opioid").by(Route.NASAL)).facts();

        assertThat(MucosalDrugs.told(facts, OPIOIDS).medications())
                .extracting(use -> use.drug().route())
                .containsExactly(Route.MUCOSAL);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NASAL", "RECTAL"})
    void any_other_route_stays_what_it_is(Route route) {
        PatientFacts facts =
                adult().taking(Prescription.of("morphine").by(route)).facts();

        assertThat(MucosalDrugs.told(facts, OPIOIDS)).isSameAs(facts);
    }

    @ParameterizedTest
    @EnumSource(names = {"NASAL", "RECTAL"})
    void a_drug_that_is_not_named_stays_local(Route route) {
        PatientFacts facts =
                adult().taking(Prescription.of("hydrocortisone").by(route)).facts();

        assertThat(MucosalDrugs.told(facts, OPIOIDS)).isSameAs(facts);
        assertThat(facts.medications()).extracting(MedicationUse::drug).noneMatch(drug -> drug.route()
                .isSystemic());
    }

    @Test
    void content_that_names_none_leaves_all_local() {
        PatientFacts facts =
                adult().taking(Prescription.of("morphine").by(Route.NASAL)).facts();

        assertThat(MucosalDrugs.told(facts, windows(null))).isSameAs(facts);
    }

    private static DrugWindows windows(@Nullable DrugSet drugs) {
        return new DrugWindows(
                Period.ZERO, Set.of(), Map.of(), Period.ZERO, Map.of(), Set.of(), drugs, DrugWindows.Sources.NONE);
    }
}
