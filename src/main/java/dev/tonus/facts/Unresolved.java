package dev.tonus.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a request of which nobody knows which drug it names or what it measures.
 *
 * @param kind what the entry is
 * @param codes all its codes, in the order of the record; none if it says so in words only
 */
public record Unresolved(Kind kind, List<Code> codes) {

    public Unresolved {
        codes = List.copyOf(codes);
    }

    /** All such entries of the facts: drugs taken, drugs ordered, measurements. */
    public static List<Unresolved> of(PatientFacts facts) {
        List<Unresolved> all = new ArrayList<>();
        facts.medications().forEach(use -> add(all, use.drug()));
        facts.draftOrders().forEach(order -> add(all, order.drug()));
        all.addAll(facts.unresolvedLabs());
        return all;
    }

    private static void add(List<Unresolved> all, Drug drug) {
        if (drug.identification().isUnrecognized()) {
            all.add(new Unresolved(Kind.DRUG, drug.unknownCodes()));
        }
    }

    /** What an entry may be. */
    public enum Kind {
        /** A drug. */
        DRUG("drug"),
        /** A measurement of a laboratory or at the bedside. */
        LAB("lab");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word for it in a count. */
        public String code() {
            return code;
        }
    }
}
