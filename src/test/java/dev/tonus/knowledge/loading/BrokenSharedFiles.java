package dev.tonus.knowledge.loading;

import static dev.tonus.knowledge.loading.Broken.shared;

import java.util.stream.Stream;

/** Mistakes in the files that all others share, and in the services. */
final class BrokenSharedFiles {

    private BrokenSharedFiles() {}

    static Stream<Broken> all() {
        return Stream.of(sources(), windows(), orderCatalog(), services()).flatMap(broken -> broken);
    }

    private static Stream<Broken> sources() {
        String file = "sources.yaml";
        return Stream.of(
                shared(
                        file,
                        "a reserved source",
                        "  S1:",
                        "  from-memory: { short: x, citation: x, seen: read } #!\n  S1:",
                        "reserved"),
                shared(
                        file,
                        "an unsafe url",
                        "https://example.org/label",
                        "http://example.org #!",
                        "begins with https://"),
                shared(
                        file,
                        "a way of seeing that is none",
                        "seen: reproduced",
                        "seen: V2 #!",
                        "expert, read, reproduced"),
                shared("version.yaml", "a version that is none", "2026.11.0", "1.0-beta #!", "year.month.number"));
    }

    private static Stream<Broken> windows() {
        String file = "windows.yaml";
        return Stream.of(
                shared(
                        file,
                        "a window twice",
                        "  - { class: statin,",
                        "  - { drug: simvastatin, for: 1 d, sources: [S1] }\n" + "  - { class: statin, #!\n     ",
                        "The window of simvastatin stands in an earlier row"),
                shared(
                        file,
                        "a window in months",
                        "{ class: statin, for: 12 wk,",
                        "{ class: statin, for: 3 mo, #!\n     ",
                        "such as 30 d"),
                shared(
                        file,
                        "an exposure gap without source",
                        "{ for: 30 d, sources: [from-memory] }",
                        "{ for: 30 d } #!",
                        "'sources' is missing"),
                shared(
                        file,
                        "full strength of an effect",
                        "class: statin, for: 12 wk,",
                        "class: statin, for: 12 wk, fullStrength: true, #!\n   ",
                        "Unknown key 'fullStrength'"));
    }

    private static Stream<Broken> orderCatalog() {
        String file = "order-catalog.yaml";
        return Stream.of(
                shared(
                        "drug-catalog.yaml",
                        "a product of another strength",
                        "display: Atorvastatin 20 mg }",
                        "display: Atorvastatin 40 mg } #!",
                        "is not that of a product of atorvastatin 20 mg/d"),
                shared(
                        file,
                        "a code of another analyte",
                        "code: 1-1",
                        "code: 2-1 #!\n   ",
                        "The code 2-1 does not measure magnesium"),
                shared(
                        file,
                        "a name of another code",
                        "display: Magnesium in serum }",
                        "display: Magnesium } #!",
                        "is 'Magnesium in serum': write that"),
                shared(
                        file,
                        "a code without a name",
                        ", display: Magnesium in serum }",
                        " } #!",
                        "'display' is missing"));
    }

    private static Stream<Broken> services() {
        String prefetch = "services/prefetch.yaml";
        String service = "services/small-view/service.yaml";
        return Stream.of(
                shared(
                        prefetch,
                        "a key that nothing reads",
                        "  patient:\n",
                        """
                          horoscopes: #!
                            query: "A?p={{context.patientId}}"
                          patient:
                        """,
                        "Nothing reads the prefetch key 'horoscopes'"),
                shared(
                        prefetch,
                        "another token",
                        "\"Patient/{{context.patientId}}\"",
                        "\"Patient/{{context.patientId}}?u={{context.userId}}\" #!",
                        "remove {{context.userId}}"),
                shared(
                        prefetch,
                        "no patient",
                        "\"Patient/{{context.patientId}}\"",
                        "\"Patient\" #!",
                        "must name the patient"),
                shared(
                                prefetch,
                                "a query that is too long",
                                "&_count=100\"",
                                "&_count=" + "1".repeat(1_500) + "\"",
                                "more than 1,500: split it")
                        .at("query: \"Observation", "query: #!\n      \"Observation"),
                shared(
                        prefetch,
                        "a look-back without codes",
                        "\"Patient/{{context.patientId}}\"",
                        "\"Patient/{{context.patientId}}\" #!\n    labsWithin: 1 d",
                        "needs either 'labsWithin' or 'labs', and only such"),
                shared(
                        service,
                        "an unknown hook",
                        "hook: patient-view",
                        "hook: patient-viewed #!",
                        "order-sign, patient-view"),
                shared(
                        service,
                        "an unknown prefetch key",
                        "[patient, labsRecent]",
                        "[patient, labs] #!",
                        "labsRecent, patient"),
                shared(
                        service,
                        "another id than its folder",
                        "id: small-view",
                        "id: big-view #!",
                        "not the name of the file"),
                shared(
                        "override-reasons.yaml",
                        "a standard code of no reason",
                        "benefit: risk-benefit-ratio",
                        "advantage: risk-benefit-ratio #!",
                        "There is no reason 'advantage'"));
    }
}
