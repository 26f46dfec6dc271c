package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which laboratory codes each query asks for. */
class PrefetchTest {

    private static final String PREFETCH = "services/prefetch.yaml";
    private static final String SERVICE = "services/small-view/service.yaml";
    private static final String CAUSE = "causes/electrolyte/low-magnesium.yaml";

    @Test
    void a_lab_that_the_content_does_not_ask_for_is_not_fetched() {
        assertThat(recentCodes(ContentFolder.small())).doesNotContain("2-1", "3-1", "4-1");
    }

    @Test
    void a_derived_fact_brings_every_analyte_that_it_comes_from() {
        ContentFolder content = asking("{ lab: { of: calcium, low: mild } }");

        assertThat(recentCodes(content)).contains("2-1", "3-1", "4-1");
    }

    @Test
    void a_lab_that_is_asked_to_be_missing_is_fetched() {
        ContentFolder content = asking("{ labMissing: { of: albumin } }");

        assertThat(recentCodes(content)).contains("4-1");
    }

    @Test
    void a_lab_that_only_leads_is_fetched() {
        ContentFolder content = ContentFolder.small()
                .replacing("red-flags/RF-FIT.yaml", "lead: { lab: magnesium }", "lead: { lab: albumin }")
                .replacing("red-flags/RF-FIT.yaml", "Seizure and magnesium {value}.", "Seizure.");

        assertThat(recentCodes(content)).contains("4-1");
    }

    @Test
    void what_can_be_ordered_is_fetched_so_that_nothing_is_suggested_twice() {
        ContentFolder content = ContentFolder.small()
                .replacing(
                        "order-catalog.yaml",
                        "  ecg:",
                        "  albumin: { name: Albumin, code: 4-1, display: albumin }\n  ecg:");

        assertThat(recentCodes(content)).contains("4-1");
    }

    @Test
    void a_longer_look_back_goes_to_the_query_that_reaches_just_far_enough() {
        ContentFolder content = asking("{ lab: { of: albumin, below: 3 g/dL, within: 180 d } }")
                .with(PREFETCH, ContentFolder.small().text(PREFETCH) + """
                      labsYear:
                        query: "Observation?patient={{context.patientId}}&code={codes}&_count=50"
                        labsWithin: 365 d
                    """)
                .replacing(SERVICE, "[patient, labsRecent]", "[labsYear, patient, labsRecent]");

        assertThat(codes(content, "labsYear")).containsExactly("4-1");
        assertThat(recentCodes(content)).contains("1-1").doesNotContain("4-1");
    }

    @Test
    void a_query_that_lists_its_labs_alone_fetches_them_asked_for_or_not() {
        ContentFolder content = asking("{ lab: { of: albumin, below: 3 g/dL, within: 900 d } }")
                .with(PREFETCH, ContentFolder.small().text(PREFETCH) + """
                      measurements:
                        query: "Observation?patient={{context.patientId}}&code={codes}&_count=30"
                        labs: [albumin, calcium-ionized]
                    """)
                .replacing(SERVICE, "[patient, labsRecent]", "[measurements, patient, labsRecent]");

        assertThat(codes(content, "measurements")).containsExactly("3-1", "4-1");
        assertThat(recentCodes(content)).contains("1-1").doesNotContain("4-1");
    }

    @Test
    void a_service_asks_for_its_keys_in_its_order_only() {
        ContentFolder content = ContentFolder.small().replacing(SERVICE, "[patient, labsRecent]", "[labsRecent]");

        assertThat(KnowledgeLoader.load(content.files(), SmallNames.read())
                        .services()
                        .get(0)
                        .prefetch())
                .containsOnlyKeys("labsRecent");
    }

    private static ContentFolder asking(String criterion) {
        return ContentFolder.small()
                .replacing(CAUSE, "when: { takes: { class: statin, forAtLeast: 90 d } }", "when: " + criterion);
    }

    private static List<String> recentCodes(ContentFolder content) {
        return codes(content, "labsRecent");
    }

    private static List<String> codes(ContentFolder content, String key) {
        String query = KnowledgeLoader.load(content.files(), SmallNames.read())
                .services()
                .get(0)
                .prefetch()
                .getOrDefault(key, "");
        return List.of(query.replaceAll(".*&code=([^&]*)&.*", "$1").split(",", -1));
    }
}
