package dev.tonus.facts;

import static dev.tonus.Adult.adult;
import static dev.tonus.Adult.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worked out from drugs and their daily doses. */
class DrugDerivationsTest {

    @ParameterizedTest
    @CsvSource({"oxycodone, 40, 60", "methadone, 20, 94", "morphine, 30, 30", "codeine, 60, 9", "tapentadol, 100, 40"})
    void an_opioid_counts_by_its_factor(String opioid, String milligrams, String expected) {
        LabResult sum = opioids(adult().taking(Prescription.of(opioid).milligrams(milligrams)));

        assertThat(sum.value().value()).isEqualByComparingTo(expected);
        assertThat(sum.comparator()).isEqualTo(Comparator.EXACTLY);
    }

    @Test
    void opioids_are_added_up_with_those_that_are_ordered() {
        LabResult sum = opioids(adult().taking(Prescription.of("tramadol").milligrams("200"))
                .ordering(Prescription.of("hydrocodone").milligrams("30")));

        assertThat(sum.value().value()).isEqualByComparingTo("70");
    }

    @Test
    void an_order_takes_the_place_of_the_same_opioid() {
        LabResult sum = opioids(adult().taking(Prescription.of("oxycodone").milligrams("20"))
                .ordering(Prescription.of("oxycodone").milligrams("40")));

        assertThat(sum.value().value()).isEqualByComparingTo("60");
    }

    @Test
    void what_has_no_factor_or_no_dose_makes_the_sum_at_least() {
        LabResult buprenorphine =
                opioids(adult().taking(Prescription.of("buprenorphine").milligrams("8"))
                        .taking(Prescription.of("oxycodone").milligrams("40")));
        LabResult unread = opioids(adult().taking(Prescription.of("oxycodone")));
        LabResult injected = opioids(
                adult().taking(Prescription.of("morphine").by(Route.INJECTABLE).milligrams("10")));

        assertThat(buprenorphine.display()).isEqualTo(">=60.0 MME a day");
        assertThat(unread.display()).isEqualTo(">=0 MME a day");
        assertThat(injected.display()).isEqualTo(">=0 MME a day");
    }

    @Test
    void a_fentanyl_patch_counts_by_its_rate() {
        Adult adult = adult().ordering(
                        Prescription.of("fentanyl").by(Route.TRANSDERMAL).ofStrength("0.025", "mg/hr"));

        assertThat(opioids(adult).value().value()).isEqualByComparingTo("60");
    }

    @Test
    void no_opioid_is_no_dose_unless_the_medications_came_in_part() {
        assertThat(opioids(adult()).display()).isEqualTo("0 MME a day");
        assertThat(opioids(adult().received(Receipt.PARTIAL, Input.MEDICATIONS)).display())
                .isEqualTo(">=0 MME a day");
        assertThat(DerivedLab.OPIOID_MME_PER_DAY.derive(
                        adult().withoutReceiving(Input.MEDICATIONS).facts()))
                .isEmpty();
    }

    @Test
    void every_opioid_of_the_terminology_has_a_factor_or_is_known_to_have_none() throws IOException {
        Set<String> known = new TreeSet<>(OpioidDerivation.FACTORS.keySet());
        known.addAll(OpioidDerivation.WITHOUT_FACTOR);
        known.add(OpioidDerivation.FENTANYL);

        assertThat(membersOf("opioid")).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "atorvastatin, 40, HIGH",
        "atorvastatin, 30, MODERATE",
        "rosuvastatin, 10, MODERATE",
        "rosuvastatin, 2.5, LOW",
        "simvastatin, 10, LOW",
        "fluvastatin, 80, MODERATE"
    })
    void a_statin_has_the_intensity_of_its_dose(String statin, BigDecimal milligrams, StatinIntensity expected) {
        assertThat(StatinIntensity.of(statin, milligrams)).contains(expected);
    }

    @Test
    void simvastatin_80_mg_and_other_drugs_have_no_intensity() {
        assertThat(StatinIntensity.of("simvastatin", new BigDecimal("80"))).isEmpty();
        assertThat(StatinIntensity.of("ezetimibe", BigDecimal.TEN)).isEmpty();
    }

    @Test
    void the_bands_are_those_of_the_terminology() throws IOException {
        List<String[]> rows = rowsOf("statin-intensity-");

        assertThat(rows).hasSize(13).allSatisfy(row -> {
            StatinIntensity band = StatinIntensity.valueOf(
                    row[0].substring("statin-intensity-".length()).toUpperCase(java.util.Locale.ROOT));
            assertThat(StatinIntensity.of(row[1], new BigDecimal(row[2]))).contains(band);
            assertThat(StatinIntensity.of(row[1], new BigDecimal(row[3]))).contains(band);
        });
        assertThat(membersOf("statin")).isEqualTo(StatinIntensity.STATINS);
    }

    @Test
    void the_strongest_current_statin_is_a_number() {
        Adult adult = adult().taking(
                        Prescription.of("atorvastatin", "amlodipine").milligrams("80"))
                .taking(Prescription.of("pravastatin").milligrams("10"));

        assertThat(DerivedLab.STATIN_INTENSITY.derive(adult.facts()))
                .hasValueSatisfying(level -> assertThat(level.value().display()).isEqualTo("3 level"));
    }

    @ParameterizedTest
    @CsvSource({"70, 10, true", "66, 10, true", "65, 10, false", "20, 10, false"})
    void ck_is_late_8_weeks_after_the_last_statin(int endedDaysAgo, int drawnDaysAgo, boolean late) {
        Adult adult = adult().taking(Prescription.of("simvastatin").since(400).until(endedDaysAgo))
                .withLab("creatine-kinase", "1200 U/L", range("30", "200", "U/L"), drawnDaysAgo);

        assertThat(DerivedLab.CK_LATE_AFTER_STATIN.derive(adult.facts()).isPresent())
                .isEqualTo(late);
    }

    @Test
    void ck_is_not_late_while_a_statin_is_taken_or_without_one() {
        Adult adult = adult().withLab("creatine-kinase", "1200 U/L", range("30", "200", "U/L"), 10);

        assertThat(DerivedLab.CK_LATE_AFTER_STATIN.derive(adult.facts())).isEmpty();
        assertThat(DerivedLab.CK_LATE_AFTER_STATIN.derive(
                        adult.taking(Prescription.of("simvastatin").since(400).until(300))
                                .taking(Prescription.of("pravastatin").since(90))
                                .facts()))
                .isEmpty();
    }

    @Test
    void orders_of_reliever_inhalers_are_counted_as_at_least() {
        Adult adult = adult().taking(
                        Prescription.of("albuterol").by(Route.INHALED).since(20))
                .taking(Prescription.of("albuterol").by(Route.INHALED).since(200))
                .taking(Prescription.of("levalbuterol").by(Route.INHALED).since(364))
                .taking(Prescription.of("albuterol").by(Route.INHALED).since(400))
                .taking(Prescription.of("albuterol").by(Route.ORAL).since(20));

        assertThat(DerivedLab.SABA_CANISTERS.derive(adult.facts()))
                .hasValueSatisfying(count -> assertThat(count.display()).isEqualTo(">=3 canisters"));
        assertThat(DerivedLab.SABA_CANISTERS.derive(adult().facts()))
                .hasValueSatisfying(count -> assertThat(count.display()).isEqualTo("0 canisters"));
    }

    private static LabResult opioids(Adult adult) {
        return DerivedLab.OPIOID_MME_PER_DAY.derive(adult.facts()).orElseThrow();
    }

    private static Set<String> membersOf(String drugClass) throws IOException {
        return rowsOf(drugClass + ",").stream().map(row -> row[1]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String[]> rowsOf(String start) throws IOException {
        return Files.readAllLines(Path.of("fhir-resources/terminology/drug-classes.csv")).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.split(",", 5))
                .toList();
    }
}
