package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.DraftOrder.Action;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Identification;
import dev.tonus.facts.LabOrder;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftOrderReaderTest {

    @Test
    void a_draft_starts_its_drug() {
        DraftOrder order = only(draft("'status':'draft','intent':'order','dosageInstruction':[{"
                + "'doseAndRate':[{'doseQuantity':{'value':2}}],"
                + "'timing':{'repeat':{'frequency':1,'period':1,'periodUnit':'d'}}}]"));

        assertThat(order.reference()).isEqualTo("MedicationRequest/m1");
        assertThat(order.action()).isEqualTo(Action.START);
        assertThat(order.replaces()).isEmpty();
        assertThat(order.dose().find("simvastatin")).contains(new BigDecimal("40"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'status':'draft', START",
                "'status':'active', START",
                "'status':'on-hold', START",
                "'status':'unknown', START",
                "'status':5, START",
                "'intent':'order', START",
                "'intent':'plan', START",
                "'intent':'proposal', START",
                "'intent':'original-order', START",
                "'intent':'option', NONE",
                "'intent':'reflex-order', NONE",
                "'intent':'filler-order', NONE",
                "'intent':'instance-order', NONE",
                "'intent':'unheard-of', NONE",
                "'status':'completed', NONE",
                "'status':'entered-in-error', NONE",
                "'status':'cancelled', STOP",
                "'status':'stopped', STOP",
                "'doNotPerform':true, STOP",
                "'doNotPerform':false, START",
                "\"'status':'completed','doNotPerform':true\", NONE",
                "\"'status':'cancelled','intent':'option'\", STOP"
            })
    void the_status_and_the_intent_tell_what_signing_does(String members, Action expected) {
        assertThat(only(draft(members)).action()).isEqualTo(expected);
    }

    @Test
    void a_stop_stops_the_order_itself() {
        assertThat(only(draft("'status':'stopped'")).replaces()).isEqualTo("MedicationRequest/m1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MedicationRequest/7",
                "MedicationRequest/7/_history/2",
                "https://ehr.example/MedicationRequest/7",
                "urn:uuid:7"
            })
    void an_order_replaces_or_stops_its_prior_prescription(String reference) {
        String prior = "'priorPrescription':{'reference':'" + reference + "'}";

        assertThat(only(draft("'status':'draft'", prior)).replaces()).isEqualTo("MedicationRequest/7");
        assertThat(only(draft("'status':'stopped'", prior)).replaces()).isEqualTo("MedicationRequest/7");
    }

    @ParameterizedTest
    @CsvSource({
        "https://ehr.example/MedicationRequest/9, MedicationRequest/9",
        "urn:uuid:9, MedicationRequest/9",
        "'', MedicationRequest/unnamed-1"
    })
    void an_order_without_an_id_has_the_name_of_its_entry(String fullUrl, String expected) {
        String order = draft("'status':'draft'").replace("'id':'m1',", "");
        String bundle = "{'resourceType':'Bundle','entry':[{'fullUrl':'" + fullUrl + "','resource':" + order + "}]}";

        PatientFacts facts = new Call().andDrafts(bundle).read();

        assertThat(facts.draftOrders()).extracting(DraftOrder::reference).containsExactly(expected);
    }

    @Test
    void orders_keep_their_order_and_count_once() {
        String first = Resources.withId(draft("'status':'draft'"), "b");
        String second = Resources.withId(draft("'status':'draft'"), "a");

        PatientFacts facts = Call.drafting(first, second, first).read();

        assertThat(facts.draftOrders())
                .extracting(DraftOrder::reference)
                .containsExactly("MedicationRequest/b", "MedicationRequest/a");
    }

    @Test
    void an_order_without_a_drug_is_left_out_with_a_gap() {
        PatientFacts facts =
                Call.drafting(Resources.medicationRequest("'status':'draft'")).read();

        assertThat(facts.draftOrders()).isEmpty();
        assertThat(facts.dataGaps()).containsExactly(gap("An order without a drug was not checked"));
    }

    @Test
    void a_stop_need_not_name_its_drug() {
        DraftOrder order = only(Resources.medicationRequest("'status':'cancelled'"));

        assertThat(order.action()).isEqualTo(Action.STOP);
        assertThat(order.replaces()).isEqualTo("MedicationRequest/m1");
        assertThat(order.drug().identification()).isEqualTo(Identification.UNRESOLVED);
    }

    @Test
    void an_order_that_does_nothing_and_has_no_drug_is_passed_over() {
        PatientFacts facts = Call.drafting(Resources.medicationRequest("'status':'completed'"))
                .read();

        assertThat(facts.draftOrders()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void a_draft_that_is_not_recognized_stays_an_order() {
        DraftOrder order =
                only(Resources.medicationRequest("'status':'draft','medicationCodeableConcept':{'text':'Xyz'}"));

        assertThat(order.drug().text()).isEqualTo("Xyz");
        assertThat(order.action()).isEqualTo(Action.START);
    }

    @Test
    void a_laboratory_test_under_the_clinicians_hands_counts_as_ordered_now() {
        String test =
                Resources.resource("ServiceRequest", "s1", "'status':'draft','intent':'order'", Resources.MAGNESIUM);

        PatientFacts facts = Call.drafting(test).read();

        assertThat(facts.labOrders())
                .containsExactly(new LabOrder(
                        "ServiceRequest/s1", Set.of("magnesium"), RecordedTime.at(Call.AS_OF, ZoneOffset.UTC)));
        assertThat(facts.draftOrders()).isEmpty();
    }

    @Test
    void orders_of_other_things_are_passed_over() {
        PatientFacts facts = Call.drafting(
                        Resources.resource("NutritionOrder", "n1"),
                        Resources.resource("ServiceRequest", "s1", "'code':{'coding':[{}]}"),
                        Resources.resource("ProcedureRequest", "s2", "'code':{'text':'x-ray'}"),
                        Resources.resource("Medication", "x1"))
                .read();

        assertThat(facts.draftOrders()).isEmpty();
        assertThat(facts.labOrders()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void a_hook_without_orders_has_none() {
        assertThat(new Call().read().draftOrders()).isEmpty();
        assertThat(new Call().andDrafts("null").read().dataGaps()).isEmpty();
        assertThat(new Call().andDrafts("{'resourceType':'Bundle'}").read().dataGaps())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "'text'", "5", "{}", "{'resourceType':'Patient'}", "{'resourceType':'Bundle','entry':5}"})
    void drafts_of_the_wrong_kind_are_a_gap(String drafts) {
        PatientFacts facts = new Call().andDrafts(drafts).read();

        assertThat(facts.draftOrders()).isEmpty();
        assertThat(facts.dataGaps()).containsExactly(gap("The draft orders came in a form that could not be read"));
    }

    @Test
    void a_single_order_instead_of_a_bundle_is_read() {
        assertThat(new Call().andDrafts(draft("'status':'draft'")).read().draftOrders())
                .hasSize(1);
    }

    @Test
    void entries_without_a_resource_are_a_gap() {
        PatientFacts facts =
                new Call().andDrafts("{'resourceType':'Bundle','entry':[null]}").read();

        assertThat(facts.dataGaps()).containsExactly(gap("1 entry without a resource was left out"));
    }

    private static String draft(String... members) {
        return Resources.medicationRequest(Resources.SIMVASTATIN, String.join(",", members));
    }

    private static DataGap gap(String text) {
        return new DataGap("draftOrders", GapStatus.UNREADABLE, text);
    }

    private static DraftOrder only(String order) {
        List<DraftOrder> orders = Call.drafting(order).read().draftOrders();
        assertThat(orders).hasSize(1);
        return orders.get(0);
    }
}
