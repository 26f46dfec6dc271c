package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Input;
import dev.tonus.knowledge.ServiceDefinition;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries are typed into EHRs by hand: a change of one is a change of the contract with every client. */
class PrefetchContractTest {

    private static final String OF_PATIENT = "?patient={{context.patientId}}";

    /** The queries as they were agreed, the codes of laboratory tests left open. */
    private static final Map<String, String> AGREED = Map.ofEntries(
            Map.entry("patient", "Patient/{{context.patientId}}"),
            Map.entry("conditions", "Condition" + OF_PATIENT + "&_count=200"),
            Map.entry(
                    "medications",
                    "MedicationRequest" + OF_PATIENT
                            + "&status=active,on-hold,completed,stopped&_sort=-authoredon&_count=200"),
            Map.entry("statements", "MedicationStatement" + OF_PATIENT + "&_count=100"),
            Map.entry("labsRecent", "Observation" + OF_PATIENT + "&code=…&_sort=-date&_count=100"),
            Map.entry("labsYear", "Observation" + OF_PATIENT + "&code=…&_sort=-date&_count=50"),
            Map.entry("measurements", "Observation" + OF_PATIENT + "&code=…&_sort=-date&_count=30"),
            Map.entry("procedures", "Procedure" + OF_PATIENT + "&_sort=-date&_count=50"),
            Map.entry("encounters", "Encounter" + OF_PATIENT + "&_sort=-date&_count=10"),
            Map.entry("orders", "ServiceRequest" + OF_PATIENT + "&status=active,completed&_sort=-authored&_count=50"),
            Map.entry("allergies", "AllergyIntolerance" + OF_PATIENT + "&_count=50"));

    private static final int LONGEST = 1_500;

    static Stream<ServiceDefinition> services() {
        return Shipped.knowledge().services().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_asks_with_the_agreed_queries(ServiceDefinition service) {
        assertThat(service.prefetch()).allSatisfy((key, query) -> {
            assertThat(query.replaceFirst("&code=[^&]+", "&code=…")).isEqualTo(AGREED.get(key));
            assertThat(query).hasSizeLessThanOrEqualTo(LONGEST);
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_asks_for_all_that_its_hook_has_use_for(ServiceDefinition service) {
        boolean orders = !service.hook().equals("patient-view");

        Stream<String> keys = Stream.of(Input.values())
                .filter(input -> input != (orders ? Input.PROCEDURES : Input.ALLERGIES))
                .filter(input -> !orders || input != Input.ENCOUNTERS)
                .map(Input::key);

        assertThat(service.prefetch().keySet()).containsExactlyInAnyOrderElementsOf(keys.toList());
    }
}
