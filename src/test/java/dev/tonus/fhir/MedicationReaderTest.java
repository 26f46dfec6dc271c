package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DailyDose;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Input;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.UseStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicationReaderTest {

    @Test
    void a_prescription_is_a_use_of_its_drug() {
        MedicationUse use = only(Resources.simvastatin("'authoredOn':'2026-06-01'"));

        assertThat(use.reference()).isEqualTo("MedicationRequest/m1");
        assertThat(use.drug().ingredients()).extracting("name").containsExactly("simvastatin");
        assertThat(use.drug().identification()).isEqualTo(Identification.BY_CODE);
        assertThat(use.status()).isEqualTo(UseStatus.ACTIVE);
        assertThat(use.start().text()).isEqualTo("2026-06-01");
        assertThat(use.end().isDated()).isFalse();
        assertThat(use.dose()).isEqualTo(DailyDose.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"active, ACTIVE", "Active, ACTIVE", "on-hold, ON_HOLD", "stopped, ENDED", "completed, ENDED"})
    void the_status_tells_whether_it_is_taken(String status, UseStatus expected) {
        MedicationUse use = only(Resources.medicationRequest("'status':'" + status + "'", Resources.SIMVASTATIN));

        assertThat(use.status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "draft", "entered-in-error"})
    void what_was_never_taken_is_passed_over(String status) {
        PatientFacts facts = read(Resources.medicationRequest("'status':'" + status + "'", Resources.SIMVASTATIN));

        assertThat(facts.medications()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'status':'unknown'", "'status':5", "'status':null", "'status':'unheard-of'"})
    void an_unknown_status_is_a_gap(String status) {
        PatientFacts facts = read(Resources.medicationRequest(status, Resources.SIMVASTATIN));

        assertThat(facts.medications()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(gap(
                        GapStatus.UNREADABLE,
                        "\"simvastatin 20 MG Oral Tablet\" has no known status and was left out"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'intent':'order', 1",
                "'intent':'plan', 1",
                "'intent':'instance-order', 1",
                "'intent':null, 1",
                "'intent':'proposal', 0",
                "'intent':'option', 0",
                "'doNotPerform':true, 0",
                "'doNotPerform':false, 1",
                "'doNotPerform':'true', 1"
            })
    void proposals_options_and_prohibitions_are_no_use(String member, int expected) {
        PatientFacts facts = read(Resources.medicationRequest("'status':'active'", Resources.SIMVASTATIN, member));

        assertThat(facts.medications()).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'authoredOn':'2026-06-01', 2026-06-01",
                "'authoredOn':'2026-06', 2026-06",
                "'dateWritten':'2026-06-02', 2026-06-02",
                "'authoredOn':'summer', date not recorded",
                "'dosageInstruction':[{'timing':{'repeat':{'boundsPeriod':{'start':'2026-05-01'}}}}], 2026-05-01",
                "'dosageInstruction':{'timing':{'repeat':{'boundsPeriod':{'start':'2026-05-01'}}}}, 2026-05-01"
            })
    void a_use_begins_with_its_dosage_else_when_it_was_ordered(String member, String expected) {
        assertThat(only(Resources.simvastatin(member)).start().text()).isEqualTo(expected);
    }

    @Test
    void the_start_of_the_dosage_comes_before_the_date_of_the_order() {
        MedicationUse use =
                only(Resources.simvastatin("'authoredOn':'2026-06-01'", bounds("2026-05-01", "2026-12-31")));

        assertThat(use.start().text()).isEqualTo("2026-05-01");
        assertThat(use.end().text()).isEqualTo("2026-12-31");
    }

    @Test
    void of_several_dosages_the_first_start_and_the_last_end_count() {
        MedicationUse use = only(Resources.simvastatin("'dosageInstruction':["
                + dosage("'start':'2026-05-01','end':'2026-05-31'") + ","
                + dosage("'start':'2026-04-01','end':'2026-04-30'")
                + "]"));

        assertThat(use.start().text()).isEqualTo("2026-04-01");
        assertThat(use.end().text()).isEqualTo("2026-05-31");
    }

    @Test
    void one_dosage_without_an_end_goes_on() {
        MedicationUse use = only(Resources.simvastatin("'dosageInstruction':["
                + dosage("'start':'2026-04-01','end':'2026-04-30'") + "," + dosage("'start':'2026-05-01'") + "]"));

        assertThat(use.end().isDated()).isFalse();
    }

    @Test
    void without_an_end_of_the_dosage_the_validity_of_the_supply_ends_it() {
        MedicationUse use = only(Resources.simvastatin("'dispenseRequest':{'validityPeriod':{'end':'2026-08-01'}}"));

        assertThat(use.end().text()).isEqualTo("2026-08-01");
    }

    @Test
    void an_active_order_whose_dosage_has_ended_stays_active_with_that_end() {
        MedicationUse use = only(Resources.simvastatin(bounds("2026-05-01", "2026-06-01")));

        assertThat(use.status()).isEqualTo(UseStatus.ACTIVE);
        assertThat(use.isCurrent(Call.AS_OF)).isFalse();
        assertThat(use.hasEnded(Call.AS_OF)).isTrue();
    }

    @Test
    void an_order_written_today_has_begun() {
        MedicationUse use = only(Resources.simvastatin("'authoredOn':'2026-11-21'"));

        assertThat(use.isCurrent(Call.AS_OF)).isTrue();
        assertThat(use.start().latest()).isEqualTo(Call.AS_OF);
    }

    @Test
    void a_medication_order_of_dstu2_is_read() {
        String order = "{'resourceType':'MedicationOrder','id':'m1','patient':{'reference':'Patient/p1'},"
                + "'status':'stopped','dateWritten':'2026-01-05','dateEnded':'2026-02-06'," + Resources.SIMVASTATIN
                + "}";

        MedicationUse use = only(order);

        assertThat(use.reference()).isEqualTo("MedicationOrder/m1");
        assertThat(use.start().text()).isEqualTo("2026-01-05");
        assertThat(use.end().text()).isEqualTo("2026-02-06");
        assertThat(use.status()).isEqualTo(UseStatus.ENDED);
    }

    @Test
    void a_drug_that_is_not_recognized_is_kept_and_a_gap() {
        PatientFacts facts = read(unknownDrug("m1", "Xyz 5 mg"));

        assertThat(facts.medications()).hasSize(1);
        assertThat(facts.dataGaps()).containsExactly(gap(GapStatus.UNRESOLVED, "\"Xyz 5 mg\" was not recognized"));
    }

    @Test
    void each_unrecognized_drug_is_named_once_and_at_most_twenty_are() {
        String[] orders = new String[46];
        for (int index = 0; index < orders.length; index++) {
            orders[index] = unknownDrug("m" + index, "Drug " + index / 2);
        }

        List<DataGap> gaps =
                Call.with(Input.MEDICATIONS, Call.bundle(orders)).read().dataGaps();

        assertThat(gaps).hasSize(21).doesNotHaveDuplicates();
        assertThat(gaps).last().isEqualTo(gap(GapStatus.UNRESOLVED, "and 3 more"));
    }

    @Test
    void a_medication_without_a_name_is_a_gap() {
        PatientFacts facts = read(Resources.medicationRequest("'status':'active'"));

        assertThat(facts.medications()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(gap(GapStatus.UNREADABLE, "A medication without a name was left out"));
    }

    @Test
    void objects_where_arrays_belong_do_not_matter() {
        MedicationUse use = only(Resources.medicationRequest(
                "'status':'active','category':{'coding':{'code':'community'}},'reasonCode':{'text':'x'}",
                "'medicationCodeableConcept':{'coding':"
                        + "{'system':'http://www.nlm.nih.gov/research/umls/rxnorm','code':'312961'}}"));

        assertThat(use.drug().ingredients()).extracting("name").containsExactly("simvastatin");
    }

    private static String unknownDrug(String id, String text) {
        String order =
                Resources.medicationRequest("'status':'active'", "'medicationCodeableConcept':{'text':'" + text + "'}");
        return Resources.withId(order, id);
    }

    private static String bounds(String start, String end) {
        return "'dosageInstruction':[" + dosage("'start':'" + start + "','end':'" + end + "'") + "]";
    }

    private static String dosage(String period) {
        return "{'timing':{'repeat':{'boundsPeriod':{" + period + "}}}}";
    }

    private static DataGap gap(GapStatus status, String text) {
        return Call.gap(Input.MEDICATIONS, status, text);
    }

    private static PatientFacts read(String order) {
        return Call.with(Input.MEDICATIONS, Call.bundle(order)).read();
    }

    private static MedicationUse only(String order) {
        PatientFacts facts = read(order);
        assertThat(facts.dataGaps()).isEmpty();
        return facts.medications().get(0);
    }
}
