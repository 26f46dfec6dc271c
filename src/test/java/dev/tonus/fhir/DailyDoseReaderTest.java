package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DailyDose;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Route;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.MissingNode;

class DailyDoseReaderTest {

    private static final Drug TABLET = drug(new Ingredient("simvastatin", Quantity.of("20", "mg")));
    private static final Drug PAIR = drug(
            new Ingredient("amlodipine", Quantity.of("5", "mg")),
            new Ingredient("atorvastatin", Quantity.of("10", "mg")));
    private static final String ONE_TABLET = "'doseAndRate':[{'doseQuantity':{'value':1}}]";
    private static final String ONCE_A_DAY = "'timing':{'repeat':{'frequency':1,'period':1,'periodUnit':'d'}}";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"'value':1\", 20",
                "\"'value':2,'unit':'tablet'\", 40",
                "\"'value':0.5,'unit':'Tablet(s)'\", 10",
                "\"'value':1.5,'code':'{tablet}','unit':'tablets'\", 30",
                "\"'value':1,'code':'{pill}'\", 20",
                "\"'value':1,'code':'{capsule}'\", 20",
                "\"'value':1,'code':'TAB','system':'http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm'\", 20",
                "\"'value':1,'code':'1'\", 20",
                "\"'value':40,'unit':'mg'\", 40",
                "\"'value':40.00,'unit':'MG','code':'mg'\", 40",
                "\"'value':0.04,'unit':'g'\", 40",
                "\"'value':125,'unit':'mcg','code':'ug'\", 0.125",
                "\"'value':125,'unit':'µg'\", 0.125"
            })
    void a_dose_is_a_mass_or_a_count_of_tablets(String quantity, String expected) {
        DailyDose dose = read(TABLET, dosage("'doseAndRate':[{'doseQuantity':{" + quantity + "}}]", ONCE_A_DAY));

        assertThat(dose.find("simvastatin")).contains(new BigDecimal(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'value':0",
                "'value':-1",
                "'value':'1'",
                "'value':null,'unit':'mg'",
                "'value':13",
                "'value':20,'unit':'tablet'",
                "'value':1e12,'unit':'mg'",
                "'value':200,'unit':'g'",
                "'value':5,'unit':'mL'",
                "'value':1,'unit':'puff'",
                "'value':1,'code':'{tablet}','unit':'mg'",
                "'value':1,'code':'mg','unit':'g'",
                "'value':1,'code':'[drp]','unit':'mg'"
            })
    void any_other_dose_is_unreadable(String quantity) {
        DailyDose dose = read(TABLET, dosage("'doseAndRate':[{'doseQuantity':{" + quantity + "}}]", ONCE_A_DAY));

        assertThat(dose).isEqualTo(DailyDose.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'doseAndRate':{'doseQuantity':{'value':1}}",
                "'doseQuantity':{'value':1}",
                "'doseAndRate':[{'doseRange':{'low':{'value':0.5},'high':{'value':1}}}]",
                "'doseRange':{'low':{'value':0.5},'high':{'value':1}}"
            })
    void the_dose_may_stand_where_other_versions_have_it(String dose) {
        assertThat(read(TABLET, dosage(dose, ONCE_A_DAY)).find("simvastatin")).contains(new BigDecimal("20"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"'frequency':2,'period':1,'periodUnit':'d'\", 40",
                "\"'frequency':2,'period':1.0,'periodUnit':'d'\", 40",
                "\"'frequency':1,'frequencyMax':3,'period':1,'periodUnit':'d'\", 60",
                "\"'period':1,'periodUnit':'d'\", 20",
                "\"'period':8,'periodUnit':'h'\", 60",
                "\"'frequency':1,'period':6,'periodMax':8,'periodUnit':'h'\", 80",
                "\"'frequency':1,'period':36,'periodUnit':'h'\", 20",
                "\"'frequency':1,'period':2,'periodUnit':'d'\", 20",
                "\"'frequency':3,'period':1,'periodUnit':'wk'\", 20",
                "\"'frequency':14,'period':1,'periodUnit':'wk'\", 40",
                "\"'frequency':2,'period':1,'periodUnits':'d'\", 40",
                "\"'when':['MORN','EVE'],'period':1,'periodUnit':'d'\", 40",
                "\"'timeOfDay':['08:00','12:00','18:00'],'period':1,'periodUnit':'d'\", 60",
                "\"'frequency':1,'period':1,'periodUnit':'h'\", 480"
            })
    void the_fullest_day_of_the_schedule_counts(String repeat, String expected) {
        DailyDose dose = read(TABLET, dosage(ONE_TABLET, "'timing':{'repeat':{" + repeat + "}}"));

        assertThat(dose.find("simvastatin")).contains(new BigDecimal(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'frequency':2",
                "'frequency':2,'period':1",
                "'frequency':0,'period':1,'periodUnit':'d'",
                "'frequency':-1,'period':1,'periodUnit':'d'",
                "'frequency':'2','period':1,'periodUnit':'d'",
                "'frequency':2,'period':0,'periodUnit':'d'",
                "'frequency':1,'period':1,'periodUnit':'mo'",
                "'frequency':1,'period':1,'periodUnit':'min'",
                "'frequency':1,'period':0.001,'periodUnit':'d'",
                "'frequency':100,'period':1,'periodUnit':'d'"
            })
    void any_other_schedule_is_unreadable(String repeat) {
        DailyDose dose = read(TABLET, dosage(ONE_TABLET, "'timing':{'repeat':{" + repeat + "}}"));

        assertThat(dose).isEqualTo(DailyDose.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'code':'d'", "'unit':'d'", "'code':'d','unit':'day'"})
    void the_most_that_is_allowed_a_day_wins(String unit) {
        String most =
                "'maxDosePerPeriod':{'numerator':{'value':80,'unit':'mg'},'denominator':{'value':1," + unit + "}}";

        DailyDose dose = read(TABLET, dosage("'asNeededBoolean':true", ONE_TABLET, ONCE_A_DAY, most));

        assertThat(dose.find("simvastatin")).contains(new BigDecimal("80"));
    }

    @Test
    void a_day_may_be_written_as_24_hours() {
        String most =
                "'maxDosePerPeriod':[{'numerator':{'value':3,'unit':'tablet'},'denominator':{'value':24,'code':'h'}}]";

        DailyDose dose = read(TABLET, dosage(most));

        assertThat(dose.find("simvastatin")).contains(new BigDecimal("60"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'numerator':{'value':80,'unit':'mg'}",
                "'numerator':{'value':80,'unit':'mg'},'denominator':{'value':1,'code':'wk'}",
                "'numerator':{'unit':'mg'},'denominator':{'value':1,'code':'d'}",
                ""
            })
    void a_most_that_cannot_be_read_makes_the_dose_unreadable(String ratio) {
        DailyDose dose = read(TABLET, dosage(ONE_TABLET, ONCE_A_DAY, "'maxDosePerPeriod':{" + ratio + "}"));

        assertThat(dose).isEqualTo(DailyDose.UNREADABLE);
    }

    @Test
    void what_is_taken_as_needed_counts_with_its_most() {
        DailyDose dose = read(
                TABLET,
                dosage("'asNeededBoolean':true", ONE_TABLET, "'timing':{'repeat':{'period':8,'periodUnit':'h'}}"));

        assertThat(dose.find("simvastatin")).contains(new BigDecimal("60"));
    }

    @Test
    void a_count_of_a_combination_gives_each_ingredient_its_own_dose() {
        DailyDose dose = read(PAIR, dosage("'doseAndRate':[{'doseQuantity':{'value':2}}]", ONCE_A_DAY));

        assertThat(dose.milligramsPerDay())
                .isEqualTo(Map.of("amlodipine", new BigDecimal("10"), "atorvastatin", new BigDecimal("20")));
    }

    @Test
    void a_mass_of_a_combination_is_nobodys_dose() {
        DailyDose dose = read(PAIR, dosage("'doseAndRate':[{'doseQuantity':{'value':15,'unit':'mg'}}]", ONCE_A_DAY));

        assertThat(dose).isEqualTo(DailyDose.UNREADABLE);
    }

    @Test
    void a_pack_of_several_strengths_has_no_one_dose() {
        Drug pack = drug(
                new Ingredient("varenicline", Quantity.of("0.5", "mg")),
                new Ingredient("varenicline", Quantity.of("1", "mg")));

        assertThat(read(pack, dosage(ONE_TABLET, ONCE_A_DAY))).isEqualTo(DailyDose.UNREADABLE);
    }

    @Test
    void a_count_of_a_solution_says_nothing() {
        Drug solution = drug(new Ingredient("simvastatin", Quantity.of("4", "mg/mL")));

        assertThat(read(solution, dosage(ONE_TABLET, ONCE_A_DAY))).isEqualTo(DailyDose.UNREADABLE);
    }

    @Test
    void a_count_of_an_unknown_strength_says_nothing() {
        assertThat(read(drug(new Ingredient("simvastatin", null)), dosage(ONE_TABLET, ONCE_A_DAY)))
                .isEqualTo(DailyDose.UNREADABLE);
    }

    @Test
    void a_strength_may_be_in_micrograms_or_grams() {
        Drug drug = drug(
                new Ingredient("levothyroxine", Quantity.of("100", "ug")),
                new Ingredient("metformin", Quantity.of("1", "G")));

        assertThat(read(drug, dosage(ONE_TABLET, ONCE_A_DAY)).milligramsPerDay())
                .isEqualTo(Map.of("levothyroxine", new BigDecimal("0.1"), "metformin", new BigDecimal("1000")));
    }

    @Test
    void a_drug_that_was_not_recognized_has_no_dose() {
        Drug unknown = new Drug("Xyz", List.of(), Route.UNKNOWN, Identification.UNRESOLVED);

        assertThat(read(unknown, dosage(ONE_TABLET, ONCE_A_DAY))).isEqualTo(DailyDose.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "'text'", "[null]", "[[]]", "{}", "[{},{}]", "[5]"})
    void any_other_number_of_dosages_is_unreadable(String dosages) {
        Entry order = order("'dosageInstruction':" + dosages);

        assertThat(DailyDoseReader.read(order, TABLET)).isEqualTo(DailyDose.UNREADABLE);
    }

    @Test
    void two_dosages_are_unreadable() {
        String one = "{" + ONE_TABLET + "," + ONCE_A_DAY + "}";

        assertThat(DailyDoseReader.read(order("'dosageInstruction':[" + one + "," + one + "]"), TABLET))
                .isEqualTo(DailyDose.UNREADABLE);
    }

    @Test
    void one_dosage_without_its_array_is_read() {
        Entry order = order("'dosageInstruction':{" + ONE_TABLET + "," + ONCE_A_DAY + "}");

        assertThat(DailyDoseReader.read(order, TABLET).find("simvastatin")).contains(new BigDecimal("20"));
    }

    @Test
    void a_dose_in_words_is_read_where_nothing_else_is_said() {
        assertThat(read(TABLET, dosage("'text':'40 mg once daily'")).find("simvastatin"))
                .contains(new BigDecimal("40"));
        assertThat(read(TABLET, dosage("'text':'as directed'"))).isEqualTo(DailyDose.UNREADABLE);
    }

    @Test
    void the_text_completes_the_structure_and_does_not_contradict_it() {
        assertThat(read(TABLET, dosage(ONE_TABLET, "'text':'twice daily'")).find("simvastatin"))
                .contains(new BigDecimal("40"));
        assertThat(read(TABLET, dosage(ONCE_A_DAY, "'text':'Take 2 tablets'")).find("simvastatin"))
                .contains(new BigDecimal("40"));
        assertThat(read(TABLET, dosage(ONE_TABLET, "'text':'2 tablets twice daily'")))
                .isEqualTo(DailyDose.UNREADABLE);
        assertThat(read(
                        TABLET,
                        dosage("'doseAndRate':[{'doseQuantity':{'value':1,'unit':'puff'}}]", "'text':'20 mg bid'")))
                .isEqualTo(DailyDose.UNREADABLE);
    }

    @Test
    void the_structure_stands_where_the_text_says_otherwise() {
        assertThat(read(TABLET, dosage(ONE_TABLET, ONCE_A_DAY, "'text':'2 tablets daily'"))
                        .find("simvastatin"))
                .contains(new BigDecimal("20"));
    }

    @Test
    void a_most_in_words_wins_over_dose_and_times() {
        String often = "'timing':{'repeat':{'frequency':1,'period':4,'periodUnit':'h'}}";

        assertThat(read(TABLET, dosage(ONE_TABLET, often, "'text':'1 tablet q4h prn, max 3 tablets per day'"))
                        .find("simvastatin"))
                .contains(new BigDecimal("60"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"'text':'BID'\", 40",
                "\"'coding':[{'code':'TID'}]\", 60",
                "\"'coding':[{'code':'Q6H','display':'every 6 hours'}],'text':'Every 6 hours'\", 80",
                "\"'coding':[{'code':'QOD'}]\", 20",
                "\"'coding':[{'code':'229797004','display':'Once daily'}]\", 20"
            })
    void a_named_schedule_is_read(String code, String expected) {
        DailyDose dose = read(TABLET, dosage(ONE_TABLET, "'timing':{'code':{" + code + "}}"));

        assertThat(dose.find("simvastatin")).contains(new BigDecimal(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'text':'weekly'",
                "'coding':[{'code':'BID'}],'text':'three times daily'",
                "'coding':[{'code':'XYZ'}]"
            })
    void a_schedule_of_another_or_of_two_names_is_unreadable(String code) {
        assertThat(read(TABLET, dosage(ONE_TABLET, "'timing':{'code':{" + code + "}}")))
                .isEqualTo(DailyDose.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"'dayOfWeek':['mon','wed','fri']\", 20",
                "\"'frequency':2,'dayOfWeek':['mon']\", 40",
                "\"'frequency':4,'period':1,'periodUnit':'wk','dayOfWeek':['tue','sat']\", 40",
                "\"'frequency':3,'period':1,'periodUnit':'wk','dayOfWeek':['mon','wed','fri']\", 20"
            })
    void on_named_days_the_dose_of_such_a_day_counts(String repeat, String expected) {
        DailyDose dose = read(TABLET, dosage(ONE_TABLET, "'timing':{'repeat':{" + repeat + "}}"));

        assertThat(dose.find("simvastatin")).contains(new BigDecimal(expected));
    }

    @Test
    void a_patch_gives_off_its_rate_all_day_however_seldom_it_is_changed() {
        Drug patch = drug(new Ingredient("fentanyl", Quantity.of("0.025", "mg/hr")));
        String everyThreeDays = "'timing':{'repeat':{'frequency':1,'period':72,'periodUnit':'h'}}";
        String rate = "'doseAndRate':[{'doseQuantity':{'value':25,'code':'ug/h'}}]";
        String twice = "'timing':{'repeat':{'frequency':2,'period':1,'periodUnit':'d'}}";

        assertThat(read(patch, dosage(ONE_TABLET, everyThreeDays)).find("fentanyl"))
                .contains(new BigDecimal("0.6"));
        assertThat(read(patch, dosage(rate, everyThreeDays)).find("fentanyl")).contains(new BigDecimal("0.6"));
        assertThat(read(patch, dosage(ONE_TABLET, twice))).isEqualTo(DailyDose.UNREADABLE);
    }

    @Test
    void a_volume_of_a_solution_counts_with_its_strength() {
        Drug solution = drug(new Ingredient("simvastatin", Quantity.of("4", "mg/mL")));

        assertThat(read(solution, dosage("'doseAndRate':[{'doseQuantity':{'value':5,'unit':'mL'}}]", ONCE_A_DAY))
                        .find("simvastatin"))
                .contains(new BigDecimal("20"));
    }

    private static String dosage(String... members) {
        return "'dosageInstruction':[{" + String.join(",", members) + "}]";
    }

    private static DailyDose read(Drug drug, String dosage) {
        return DailyDoseReader.read(order(dosage), drug);
    }

    private static Entry order(String members) {
        return Entry.of(Call.json(Resources.medicationRequest(members)), MissingNode.getInstance(), 1);
    }

    private static Drug drug(Ingredient... ingredients) {
        return new Drug("a drug", List.of(ingredients), Route.ORAL, Identification.BY_CODE);
    }
}
