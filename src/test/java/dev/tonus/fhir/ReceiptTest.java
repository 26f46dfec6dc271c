package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Receipt;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.MissingNode;

class ReceiptTest {

    private static final String EMPTY = "{'resourceType':'Bundle','type':'searchset','total':0}";
    private static final String FAILURE =
            "{'resourceType':'OperationOutcome','issue':[{'severity':'error','code':'exception'}]}";
    private static final String WARNING =
            "{'resourceType':'OperationOutcome','issue':[{'severity':'warning','code':'processing'}]}";

    @ParameterizedTest
    @EnumSource(Input.class)
    void a_missing_key_was_not_sent(Input input) {
        PatientFacts facts = new Call().read();

        assertThat(facts.receiptOf(input)).isEqualTo(Receipt.NOT_SENT);
        assertThat(facts.dataGaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "'text'", "5"})
    void a_prefetch_that_is_no_object_was_not_sent(String prefetch) {
        RecordRequest request = new RecordRequest(
                Call.PATIENT_ID,
                Call.json(prefetch),
                MissingNode.getInstance(),
                Selections.ALL,
                Call.AS_OF,
                ZoneOffset.UTC);

        PatientFacts facts = Call.read(request);

        assertThat(facts.receiptOf(Input.PATIENT)).isEqualTo(Receipt.NOT_SENT);
    }

    @ParameterizedTest
    @EnumSource(Input.class)
    void null_is_known_to_be_empty(Input input) {
        PatientFacts facts = Call.with(input, "null").read();

        assertThat(facts.receiptOf(input)).isEqualTo(Receipt.COMPLETE);
        assertThat(facts.dataGaps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Input.class)
    void an_empty_bundle_is_known_to_be_empty(Input input) {
        PatientFacts facts = Call.with(input, EMPTY).read();

        assertThat(facts.receiptOf(input)).isEqualTo(Receipt.COMPLETE);
    }

    @ParameterizedTest
    @EnumSource(Input.class)
    void an_operation_outcome_is_a_failed_query(Input input) {
        PatientFacts facts = Call.with(input, FAILURE).read();

        assertThat(facts.receiptOf(input)).isEqualTo(Receipt.FAILED);
    }

    @ParameterizedTest
    @EnumSource(Input.class)
    void an_operation_outcome_as_the_only_entry_is_a_failed_query(Input input) {
        PatientFacts facts = Call.with(input, Call.bundle(WARNING)).read();

        assertThat(facts.receiptOf(input)).isEqualTo(Receipt.FAILED);
    }

    @Test
    void epics_empty_search_is_known_to_be_empty() {
        String bundle = "{'resourceType':'Bundle','type':'searchset','total':0,'entry':[" + "{'resource':" + WARNING
                + ",'search':{'mode':'outcome'}}]}";

        PatientFacts facts = Call.with(Input.CONDITIONS, bundle).read();

        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.COMPLETE);
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void an_error_with_a_total_of_zero_is_a_failed_query() {
        String bundle = "{'resourceType':'Bundle','total':0,'entry':[{'resource':" + FAILURE + "}]}";

        PatientFacts facts = Call.with(Input.CONDITIONS, bundle).read();

        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "error, exception, PARTIAL",
        "fatal, exception, PARTIAL",
        "warning, processing, COMPLETE",
        "information, informational, COMPLETE",
        "warning, suppressed, PARTIAL",
        "warning, incomplete, PARTIAL",
        "unheard-of, processing, PARTIAL"
    })
    void an_outcome_beside_results_makes_them_partial_if_it_tells_of_missing_ones(
            String severity, String code, Receipt expected) {
        String outcome =
                "{'resourceType':'OperationOutcome','issue':[{'severity':'" + severity + "','code':'" + code + "'}]}";

        PatientFacts facts = Call.with(Input.CONDITIONS, Call.bundle(Resources.cramp(), outcome))
                .read();

        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(expected);
        assertThat(facts.conditions()).hasSize(1);
    }

    @Test
    void a_bundle_with_a_next_link_is_partial() {
        String bundle = "{'resourceType':'Bundle','link':[{'relation':'self'},{'relation':'next','url':'x'}],'entry':["
                + "{'resource':" + Resources.cramp() + "}]}";

        PatientFacts facts = Call.with(Input.CONDITIONS, bundle).read();

        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.PARTIAL);
    }

    @Test
    void a_bundle_with_a_greater_total_than_entries_is_partial() {
        String bundle = "{'resourceType':'Bundle','total':2,'entry':[{'resource':" + Resources.cramp() + "}]}";

        PatientFacts facts = Call.with(Input.CONDITIONS, bundle).read();

        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.PARTIAL);
    }

    @Test
    void a_total_without_entries_is_partial() {
        PatientFacts facts = Call.with(Input.CONDITIONS, "{'resourceType':'Bundle','total':2}")
                .read();

        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "CONDITIONS, 199, COMPLETE",
        "CONDITIONS, 200, PARTIAL",
        "MEDICATIONS, 199, COMPLETE",
        "MEDICATIONS, 200, PARTIAL",
        "LABS_RECENT, 99, COMPLETE",
        "LABS_RECENT, 100, PARTIAL",
        "ORDERS, 49, COMPLETE",
        "ORDERS, 50, PARTIAL",
        "ORDERS, 51, PARTIAL"
    })
    void a_full_page_is_partial(Input input, int entries, Receipt expected) {
        String[] resources = new String[entries];
        for (int index = 0; index < entries; index++) {
            resources[index] = Resources.resource(typeOf(input), "id" + index, "'status':'active'");
        }

        PatientFacts facts = Call.with(input, Call.bundle(resources)).read();

        assertThat(facts.receiptOf(input)).isEqualTo(expected);
    }

    @Test
    void included_resources_do_not_fill_the_page() {
        StringBuilder entries = new StringBuilder("{'resource':" + Resources.simvastatin() + "}");
        for (int index = 0; index < PageSize.of(Input.MEDICATIONS); index++) {
            entries.append(",{'resource':{'resourceType':'Medication','id':'x").append(index);
            entries.append("'},'search':{'mode':'include'}}");
        }

        PatientFacts facts = Call.with(Input.MEDICATIONS, "{'resourceType':'Bundle','entry':[" + entries + "]}")
                .read();

        assertThat(facts.receiptOf(Input.MEDICATIONS)).isEqualTo(Receipt.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "'text'",
                "5",
                "true",
                "{}",
                "{'resourceType':'Practitioner'}",
                "{'resourceType':5}",
                "{'resourceType':'Bundle','entry':'text'}"
            })
    void a_value_of_the_wrong_kind_is_a_failed_query_and_a_gap(String value) {
        PatientFacts facts = Call.with(Input.CONDITIONS, value).read();

        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.FAILED);
        assertThat(facts.dataGaps())
                .containsExactly(Call.gap(
                        Input.CONDITIONS, GapStatus.UNREADABLE, "Conditions came in a form that could not be read"));
    }

    @Test
    void a_single_resource_instead_of_a_bundle_is_read_but_may_not_be_all() {
        PatientFacts facts = Call.with(Input.CONDITIONS, Resources.cramp()).read();

        assertThat(facts.conditions()).hasSize(1);
        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.PARTIAL);
    }

    @Test
    void a_single_entry_without_its_array_is_read() {
        String bundle = "{'resourceType':'Bundle','entry':{'resource':" + Resources.cramp() + "}}";

        PatientFacts facts = Call.with(Input.CONDITIONS, bundle).read();

        assertThat(facts.conditions()).hasSize(1);
        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.COMPLETE);
    }

    @Test
    void entries_without_a_resource_are_one_gap_and_make_the_bundle_partial() {
        String bundle = "{'resourceType':'Bundle','entry':[null,[],{},{'resource':" + Resources.cramp() + "}]}";

        PatientFacts facts = Call.with(Input.CONDITIONS, bundle).read();

        assertThat(facts.conditions()).hasSize(1);
        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.PARTIAL);
        assertThat(facts.dataGaps())
                .containsExactly(
                        Call.gap(Input.CONDITIONS, GapStatus.UNREADABLE, "3 entries without a resource were left out"));
    }

    @Test
    void resources_of_another_kind_are_a_gap_and_make_the_bundle_partial() {
        String statement = Resources.resource("MedicationStatement", "s1");

        PatientFacts facts = Call.with(Input.MEDICATIONS, Call.bundle(Resources.simvastatin(), statement))
                .read();

        assertThat(facts.receiptOf(Input.MEDICATIONS)).isEqualTo(Receipt.PARTIAL);
        assertThat(facts.dataGaps())
                .containsExactly(
                        Call.gap(Input.MEDICATIONS, GapStatus.UNREADABLE, "1 entry of another kind was left out"));
    }

    @Test
    void resources_of_another_kind_only_are_not_what_was_asked_for() {
        PatientFacts facts =
                Call.with(Input.MEDICATIONS, Call.bundle(Resources.cramp())).read();

        assertThat(facts.receiptOf(Input.MEDICATIONS)).isEqualTo(Receipt.FAILED);
    }

    @Test
    void a_resource_that_came_twice_counts_once() {
        PatientFacts facts = Call.with(Input.CONDITIONS, Call.bundle(Resources.cramp(), Resources.cramp()))
                .read();

        assertThat(facts.conditions()).hasSize(1);
    }

    @Test
    void resources_without_an_id_all_count() {
        String nameless = Resources.cramp().replace("'id':'c1',", "");

        PatientFacts facts =
                Call.with(Input.CONDITIONS, Call.bundle(nameless, nameless)).read();

        assertThat(facts.conditions())
                .extracting(condition -> condition.reference())
                .containsExactly("Condition/unnamed-1", "Condition/unnamed-2");
    }

    @Test
    void unknown_keys_are_ignored() {
        RecordRequest request = new RecordRequest(
                Call.PATIENT_ID,
                Call.json("{'-user':{'resourceType':'Practitioner'},'mine':5}"),
                MissingNode.getInstance(),
                Selections.ALL,
                Call.AS_OF,
                ZoneOffset.UTC);

        PatientFacts facts = Call.read(request);

        assertThat(facts.dataGaps()).isEmpty();
    }

    private static String typeOf(Input input) {
        return Kinds.of(input).stream().sorted().reduce((one, last) -> last).orElseThrow();
    }
}
