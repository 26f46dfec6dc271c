package dev.tonus.terminology;

import java.util.HashMap;
import java.util.Map;

/**
 * The code systems that the tables know, each under the URI that FHIR gives it and under its OID. The OIDs are those of
 * HL7 Terminology (terminology.hl7.org, naming systems).
 */
enum CodeSystem {
    SNOMED_CT("http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96"),
    ICD_10_CM("http://hl7.org/fhir/sid/icd-10-cm", "urn:oid:2.16.840.1.113883.6.90"),
    LOINC("http://loinc.org", "urn:oid:2.16.840.1.113883.6.1"),
    RXNORM("http://www.nlm.nih.gov/research/umls/rxnorm", "urn:oid:2.16.840.1.113883.6.88"),
    NDC("http://hl7.org/fhir/sid/ndc", "urn:oid:2.16.840.1.113883.6.69"),
    ATC("http://www.whocc.no/atc", "urn:oid:2.16.840.1.113883.6.73"),
    /** Any other system, or none. */
    OTHER("", "");

    private static final String URN = "urn:oid:";
    private static final Map<String, CodeSystem> BY_URI = byUri();

    private final String uri;
    private final String urn;

    CodeSystem(String uri, String urn) {
        this.uri = uri;
        this.urn = urn;
    }

    /** The system of a URI as a record gives it: a bare OID, {@code https} or a slash at the end do no harm. */
    static CodeSystem of(String uri) {
        CodeSystem known = BY_URI.get(uri);
        return known == null ? BY_URI.getOrDefault(normalized(uri.strip()), OTHER) : known;
    }

    private static String normalized(String uri) {
        String bare = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        if (bare.startsWith("https:")) {
            return "http:" + bare.substring("https:".length());
        }
        return bare.startsWith("2.16.840.") ? URN + bare : bare;
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
