package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Input;
import dev.tonus.facts.LabOrder;
import dev.tonus.facts.PatientFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabOrderReaderTest {

    @Test
    void an_order_has_its_analytes_and_its_date() {
        LabOrder order = read("ServiceRequest", "'status':'active','intent':'order','authoredOn':'2026-11-18'")
                .get(0);

        assertThat(order.reference()).isEqualTo("ServiceRequest/s1");
        assertThat(order.labs()).containsExactly("magnesium");
        assertThat(order.ordered().text()).isEqualTo("2026-11-18");
    }

    @Test
    void all_codes_of_an_order_count() {
        String order = Resources.resource(
                "ServiceRequest",
                "s1",
                "'status':'active'",
                "'code':{'coding':[{'system':'http://loinc.org','code':'19123-9'},"
                        + "{'system':'http://loinc.org','code':'2823-3'}]}");

        PatientFacts facts = Call.with(Input.ORDERS, Call.bundle(order)).read();

        assertThat(facts.labOrders().get(0).labs()).containsExactlyInAnyOrder("magnesium", "potassium");
        assertThat(facts.labOrders().get(0).ordered().isDated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "active, 1",
        "completed, 1",
        "draft, 1",
        "on-hold, 0",
        "revoked, 0",
        "entered-in-error, 0",
        "unknown, 0",
        "'', 0"
    })
    void an_order_that_was_placed_counts(String status, int expected) {
        assertThat(read("ServiceRequest", "'status':'" + status + "'")).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "order, 1",
        "original-order, 1",
        "reflex-order, 1",
        "filler-order, 1",
        "instance-order, 1",
        "plan, 0",
        "proposal, 0",
        "directive, 0",
        "option, 0"
    })
    void an_order_is_an_order_by_its_intent(String intent, int expected) {
        assertThat(read("ServiceRequest", "'status':'active','intent':'" + intent + "'"))
                .hasSize(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'status':'active','doNotPerform':true", "'status':'revoked'"})
    void a_test_that_shall_not_be_done_was_not_ordered(String members) {
        assertThat(read("ServiceRequest", members)).isEmpty();
    }

    @Test
    void a_procedure_request_of_stu3_is_read() {
        assertThat(read("ProcedureRequest", "'status':'active'"))
                .extracting(LabOrder::reference)
                .containsExactly("ProcedureRequest/s1");
    }

    @Test
    void an_order_of_an_unknown_test_is_passed_over() {
        String order = Resources.resource("ServiceRequest", "s1", "'status':'active','code':{'text':'x-ray'}");

        PatientFacts facts = Call.with(Input.ORDERS, Call.bundle(order)).read();

        assertThat(facts.labOrders()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    private static List<LabOrder> read(String type, String members) {
        String order = Resources.resource(type, "s1", members, Resources.MAGNESIUM);
        return Call.with(Input.ORDERS, Call.bundle(order)).read().labOrders();
    }
}
