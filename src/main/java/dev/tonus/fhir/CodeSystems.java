package dev.tonus.fhir;

/** Code systems that clients name by another identifier than the URI that FHIR prefers. */
final class CodeSystems {

    /** RxNorm as Epic names it. */
    private static final String RXNORM_OID = "urn:oid:2.16.840.1.113883.6.88";

    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

    private CodeSystems() {}

    /** The URI that FHIR prefers; the system itself if no other is known. */
    static String preferred(String system) {
        return system.equals(RXNORM_OID) ? RXNORM : system;
    }
}
