package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.Demographics;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Receipt;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.MissingNode;

class OtherPatientTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient/p1",
                "Patient/p1/_history/3",
                "https://ehr.example/r4/Patient/p1",
                "https://ehr.example/r4/Patient/p1/_history/3",
                "urn:uuid:p1",
                "#p1",
                "p1"
            })
    void a_reference_to_the_patient_in_context_is_recognized(String reference) {
        PatientFacts facts = Call.with(Input.CONDITIONS, Call.bundle(Resources.of(reference, Resources.cramp())))
                .read();

        assertThat(facts.conditions()).hasSize(1);
        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.COMPLETE);
        assertThat(facts.dataGaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient/p2",
                "Patient/p11",
                "Patient/p2/_history/p1",
                "https://ehr.example/Patient/p1/Patient/p2",
                "urn:uuid:p2",
                "#p2",
                "Group/p1",
                "Patient/P1"
            })
    void a_resource_of_another_patient_is_left_out(String reference) {
        PatientFacts facts = Call.with(Input.CONDITIONS, Call.bundle(Resources.of(reference, Resources.cramp())))
                .read();

        assertThat(facts.conditions()).isEmpty();
        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.FAILED);
        assertThat(facts.dataGaps())
                .containsExactly(
                        Call.gap(Input.CONDITIONS, GapStatus.OTHER_PATIENT, "1 entry of another patient was left out"));
    }

    @Test
    void all_entries_of_other_patients_are_one_gap_that_names_nobody() {
        String bundle = Call.bundle(
                Resources.cramp(),
                Resources.of("Patient/p2", Resources.withId(Resources.cramp(), "c2")),
                Resources.of("Patient/p3", Resources.withId(Resources.cramp(), "c3")));

        PatientFacts facts = Call.with(Input.CONDITIONS, bundle).read();

        assertThat(facts.conditions()).hasSize(1);
        assertThat(facts.receiptOf(Input.CONDITIONS)).isEqualTo(Receipt.PARTIAL);
        assertThat(facts.dataGaps())
                .containsExactly(Call.gap(
                        Input.CONDITIONS, GapStatus.OTHER_PATIENT, "2 entries of another patient were left out"));
    }

    @Test
    void a_missing_subject_is_taken_for_the_patient_in_context() {
        String cramp = "{'resourceType':'Condition','id':'c1'," + Resources.CRAMP + "}";

        PatientFacts facts = Call.with(Input.CONDITIONS, Call.bundle(cramp)).read();

        assertThat(facts.conditions()).hasSize(1);
    }

    @Test
    void a_subject_that_is_a_bare_string_is_compared_too() {
        String cramp = "{'resourceType':'Condition','id':'c1','subject':'Patient/p2'," + Resources.CRAMP + "}";

        PatientFacts facts = Call.with(Input.CONDITIONS, Call.bundle(cramp)).read();

        assertThat(facts.conditions()).isEmpty();
    }

    @Test
    void the_patient_of_dstu2_is_compared_too() {
        String cramp =
                "{'resourceType':'Condition','id':'c1','patient':{'reference':'Patient/p2'}," + Resources.CRAMP + "}";

        PatientFacts facts = Call.with(Input.CONDITIONS, Call.bundle(cramp)).read();

        assertThat(facts.conditions()).isEmpty();
    }

    @Test
    void a_patient_resource_of_another_patient_says_nothing_of_this_one() {
        PatientFacts facts = Call.with(Input.PATIENT, "{'resourceType':'Patient','id':'p2','birthDate':'1950-01-01'}")
                .read();

        assertThat(facts.patient()).isEqualTo(Demographics.UNKNOWN);
        assertThat(facts.receiptOf(Input.PATIENT)).isEqualTo(Receipt.FAILED);
        assertThat(facts.dataGaps())
                .containsExactly(
                        Call.gap(Input.PATIENT, GapStatus.OTHER_PATIENT, "1 entry of another patient was left out"));
    }

    @Test
    void a_draft_order_of_another_patient_is_not_examined() {
        String order = Resources.of("Patient/p2", Resources.simvastatin());

        PatientFacts facts = Call.drafting(order).read();

        assertThat(facts.draftOrders()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(
                        new DataGap("draftOrders", GapStatus.OTHER_PATIENT, "1 entry of another patient was left out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Patient/p1", " p1 ", "p1\n", "https://ehr.example/Patient/p1"})
    void the_id_in_context_may_be_a_reference_or_padded(String patientId) {
        Call call = Call.with(Input.CONDITIONS, Call.bundle(Resources.cramp()));
        RecordRequest request = new RecordRequest(
                patientId,
                call.request().prefetch(),
                MissingNode.getInstance(),
                Selections.ALL,
                Call.AS_OF,
                ZoneOffset.UTC);

        PatientFacts facts = Call.read(request);

        assertThat(facts.conditions()).hasSize(1);
    }
}
