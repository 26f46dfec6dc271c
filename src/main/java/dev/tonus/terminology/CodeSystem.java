package dev.tonus.terminology;

import java.util.HashMap;
import java.util.Map;

/** The code systems that the tables know, each under the URI that FHIR gives it and under its OID as a URN. */
enum CodeSystem {
    SNOMED_CT("http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96"),
    ICD_10_CM("http://hl7.org/fhir/sid/icd-10-cm", "urn:oid:2.16.840.1.113883.6.90"),
    LOINC("http://loinc.org", "urn:oid:2.16.840.1.113883.6.1"),
    RXNORM("http://www.nlm.nih.gov/research/umls/rxnorm", "urn:oid:2.16.840.1.113883.6.88"),
    /** Any other system, or none. */
    OTHER("", "");

    private static final Map<String, CodeSystem> BY_URI = byUri();

    private final String uri;
    private final String urn;

    CodeSystem(String uri, String urn) {
        this.uri = uri;
        this.urn = urn;
    }

    /** The system of a URI as a record gives it. */
    static CodeSystem of(String uri) {
        return BY_URI.getOrDefault(uri, OTHER);
    }

    /** The URI that FHIR gives the system. */
    String uri() {
        return uri;
    }

    private static Map<String, CodeSystem> byUri() {
        Map<String, CodeSystem> systems = new HashMap<>();
        for (CodeSystem system : values()) {
            systems.put(system.uri, system);
            systems.put(system.urn, system);
        }
        return Map.copyOf(systems);
    }
}
