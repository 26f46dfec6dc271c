package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Single fields of the facts are those that HAPI's FHIRPath finds in the resources. */
class FhirPathAgreesTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final IFhirPath PATH = R4.newFhirPath();

    static Stream<Arguments> fields() {
        Map<String, Function<PatientFacts, String>> ofRecord = Map.ofEntries(
                Map.entry(
                        "patient|Patient.birthDate",
                        facts -> facts.patient().birth().text()),
                Map.entry(
                        "conditions|Bundle.entry.resource.ofType(Condition).where(id='c1').onset",
                        facts -> facts.conditions().get(0).onset().text()),
                Map.entry(
                        "conditions|Bundle.entry.resource.ofType(Condition).where(id='c2').onset.start",
                        facts -> facts.conditions().get(1).onset().text()),
                Map.entry(
                        "medications|Bundle.entry.resource.ofType(MedicationRequest).where(id='m1')"
                                + ".dosageInstruction.timing.repeat.bounds.end",
                        facts -> facts.medications().get(0).end().text()),
                Map.entry(
                        "medications|Bundle.entry.resource.ofType(MedicationRequest).where(id='m2')"
                                + ".dispenseRequest.validityPeriod.end",
                        facts -> facts.medications().get(1).end().text()),
                Map.entry(
                        "statements|Bundle.entry.resource.ofType(MedicationStatement).where(id='t1').effective",
                        facts -> facts.medications().get(3).start().text()),
                Map.entry(
                        "statements|Bundle.entry.resource.ofType(MedicationStatement).where(id='t2').effective.end",
                        facts -> facts.medications().get(4).end().text()),
                Map.entry(
                        "labsRecent|Bundle.entry.resource.ofType(Observation).where(id='o1').value.value",
                        facts -> facts.resultsOf("magnesium")
                                .get(1)
                                .value()
                                .value()
                                .toPlainString()),
                Map.entry(
                        "labsRecent|Bundle.entry.resource.ofType(Observation).where(id='o2').component.value.unit",
                        facts -> facts.resultsOf("potassium").get(0).printedUnit()),
                Map.entry(
                        "measurements|Bundle.entry.resource.ofType(Observation).where(id='o10').value",
                        facts -> facts.datedFindings().get(0).value().text()),
                Map.entry(
                        "procedures|Bundle.entry.resource.ofType(Procedure).performed.end",
                        facts -> facts.procedures().get(0).performed().text()),
                Map.entry(
                        "encounters|Bundle.entry.resource.ofType(Encounter).period.start.toString().substring(0, 10)",
                        facts -> facts.encounters().get(0).start().text()),
                Map.entry(
                        "allergies|Bundle.entry.resource.ofType(AllergyIntolerance).code.text",
                        facts -> facts.allergies().get(0).text()),
                Map.entry(
                        "orders|Bundle.entry.resource.ofType(ServiceRequest).authoredOn",
                        facts -> facts.labOrders().get(0).ordered().text()));
        return ofRecord.entrySet().stream().map(field -> Arguments.of(field.getKey(), field.getValue()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_field_is_what_fhirpath_finds(String field, Function<PatientFacts, String> ofFacts) {
        RecordRequest request = WholeCharts.r4().request();
        String key = field.substring(0, field.indexOf('|'));
        String path = field.substring(field.indexOf('|') + 1);
        assertThat(Input.parse(key)).isPresent();

        IBaseResource resource =
                R4.newJsonParser().parseResource(request.prefetch().path(key).toString());
        String expected = PATH.evaluateFirst(resource, path, IBase.class)
                .map(found -> ((IPrimitiveType<?>) found).getValueAsString())
                .orElseThrow();

        assertThat(ofFacts.apply(Call.read(request))).isEqualTo(expected);
    }
}
