package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Requirement;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.PatientFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which drafts are selected. */
class SelectionsTest {

    private static final DataGap MISSING =
            new DataGap("draftOrders", GapStatus.NOT_SENT, "A selected order was not among the draft orders");

    @Test
    void every_draft_is_selected_where_a_hook_knows_no_selection() {
        assertThat(selectedOf(Call.drafting(order("m1"), order("m2")))).containsExactly("m1", "m2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MedicationRequest/m2",
                "m2",
                " m2 ",
                "https://ehr.example/fhir/MedicationRequest/m2",
                "MedicationRequest/m2/_history/3",
                "urn:uuid:m2"
            })
    @Requirement("CTX-05")
    void a_selection_names_a_draft_by_reference_address_or_bare_id(String reference) {
        Call call = Call.drafting(order("m1"), order("m2")).selecting(reference);

        assertThat(selectedOf(call)).containsExactly("m2");
        assertThat(call.read().dataGaps()).isEmpty();
    }

    @Test
    void a_draft_without_an_id_is_named_by_the_full_url_of_its_entry() {
        Call call = new Call()
                .andDrafts("{'resourceType':'Bundle','entry':[{'fullUrl':'urn:uuid:77','resource':"
                        + order("m1").replace("'id':'m1',", "") + "}]}")
                .selecting("urn:uuid:77");

        assertThat(selectedOf(call)).containsExactly("77");
    }

    @Test
    void an_empty_selection_selects_nothing_and_keeps_the_drafts() {
        PatientFacts facts = Call.drafting(order("m1")).selecting().read();

        assertThat(facts.draftOrders()).extracting(DraftOrder::selected).containsExactly(false);
        assertThat(facts.dataGaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MedicationRequest/elsewhere", "elsewhere", "MedicationOrder/m1"})
    void a_selected_order_that_did_not_come_is_a_data_gap(String reference) {
        Call call = Call.drafting(order("m1")).selecting(reference);

        assertThat(selectedOf(call)).isEmpty();
        assertThat(call.read().dataGaps()).containsExactly(MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ServiceRequest/s1", "NutritionOrder/n1", "", "/", "#"})
    void a_selection_of_something_that_is_no_drug_is_none(String reference) {
        assertThat(Call.drafting(order("m1")).selecting(reference).read().dataGaps())
                .isEmpty();
    }

    @Test
    void many_selections_of_many_drafts_are_told_apart_in_no_time() {
        String[] orders = new String[2_000];
        String[] references = new String[200_000];
        for (int index = 0; index < references.length; index++) {
            references[index] = "MedicationRequest/m" + index;
            orders[index % orders.length] = order("m" + index % orders.length);
        }

        assertThat(selectedOf(Call.drafting(orders).selecting(references))).hasSize(orders.length);
    }

    private static List<String> selectedOf(Call call) {
        return call.read().draftOrders().stream()
                .filter(DraftOrder::selected)
                .map(order -> References.idOf(order.reference()))
                .toList();
    }

    private static String order(String id) {
        return Resources.withId(Resources.simvastatin(), id);
    }
}
