package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.PatientFacts;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** HAPI FHIR is the oracle: what it reads and writes again means the same to us, and it reads the same values. */
class HapiAgreesTest {

    private static final IParser HAPI = FhirContext.forR4Cached().newJsonParser();

    @Test
    void a_request_that_hapi_has_read_and_written_has_the_same_facts() {
        RecordRequest original = WholeCharts.r4().request();

        PatientFacts facts = Call.read(new RecordRequest(
                Call.PATIENT_ID,
                rewrittenMembers(original.prefetch()),
                rewritten(original.draftOrders()),
                Selections.ALL,
                Call.AS_OF,
                ZoneOffset.UTC));

        assertThat(facts).isEqualTo(Call.read(original));
        assertThat(facts.draftOrders()).isNotEmpty();
    }

    @Test
    void hapi_reads_the_same_birth_date_and_gender() {
        RecordRequest request = WholeCharts.r4().request();

        PatientFacts facts = Call.read(request);

        Patient patient = HAPI.parseResource(
                Patient.class, request.prefetch().path("patient").toString());
        assertThat(facts.patient().birth().text())
                .isEqualTo(patient.getBirthDateElement().getValueAsString());
        assertThat(facts.patient().sex().name()).isEqualTo(patient.getGender().name());
    }

    @Test
    void hapi_reads_the_same_magnesium_results() {
        RecordRequest request = WholeCharts.r4().request();

        List<LabResult> results = Call.read(request).resultsOf("magnesium");

        List<Observation> observations = bundle(request, Input.LABS_RECENT).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(observation -> "19123-9"
                        .equals(observation.getCode().getCodingFirstRep().getCode()))
                .sorted(Comparator.comparing((Observation observation) ->
                                observation.getEffectiveDateTimeType().getValue())
                        .reversed())
                .toList();
        assertThat(results)
                .extracting(result -> result.value().value())
                .containsExactlyElementsOf(observations.stream()
                        .map(observation -> observation.getValueQuantity().getValue())
                        .toList());
        assertThat(results)
                .extracting(result -> result.time().earliest())
                .containsExactlyElementsOf(observations.stream()
                        .map(observation -> observation
                                .getEffectiveDateTimeType()
                                .getValue()
                                .toInstant())
                        .toList());
    }

    @Test
    void hapi_reads_the_same_dose() {
        RecordRequest request = WholeCharts.r4().request();

        BigDecimal milligrams = Call.read(request)
                .medications()
                .get(0)
                .dose()
                .find("simvastatin")
                .orElseThrow();

        MedicationRequest order = (MedicationRequest)
                bundle(request, Input.MEDICATIONS).getEntryFirstRep().getResource();
        BigDecimal tablets = order.getDosageInstructionFirstRep()
                .getDoseAndRateFirstRep()
                .getDoseQuantity()
                .getValue();
        int timesADay =
                order.getDosageInstructionFirstRep().getTiming().getRepeat().getFrequency();
        assertThat(milligrams)
                .isEqualByComparingTo(new BigDecimal(20).multiply(tablets).multiply(new BigDecimal(timesADay)));
    }

    private static Bundle bundle(RecordRequest request, Input input) {
        return HAPI.parseResource(
                Bundle.class, request.prefetch().path(input.key()).toString());
    }

    private static ObjectNode rewrittenMembers(JsonNode prefetch) {
        ObjectNode rewritten = (ObjectNode) Call.json("{}");
        prefetch.properties().forEach(member -> rewritten.set(member.getKey(), rewritten(member.getValue())));
        return rewritten;
    }

    private static JsonNode rewritten(JsonNode resource) {
        return Call.json(HAPI.encodeResourceToString(HAPI.parseResource(resource.toString())));
    }
}
