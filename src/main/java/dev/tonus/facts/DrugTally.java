package dev.tonus.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many drugs of a record, orders among them, were identified how, and which codes were not known.
 *
 * @param counts the number of entries by identification; one that did not occur is absent
 * @param unknownCodes how often each code of an unrecognized drug occurred
 */
public record DrugTally(Map<Identification, Integer> counts, Map<Code, Integer> unknownCodes) {

    public DrugTally {
        counts = Map.copyOf(counts);
        unknownCodes = Map.copyOf(unknownCodes);
    }

    /** The tally of all drugs of the facts. */
    public static DrugTally of(PatientFacts facts) {
        List<Drug> drugs = new ArrayList<>();
        facts.medications().forEach(use -> drugs.add(use.drug()));
        facts.draftOrders().forEach(order -> drugs.add(order.drug()));
        Map<Identification, Integer> counts = new EnumMap<>(Identification.class);
        Map<Code, Integer> unknown = new HashMap<>();
        for (Drug drug : drugs) {
            counts.merge(drug.identification(), 1, Integer::sum);
            drug.unknownCodes().forEach(code -> unknown.merge(code, 1, Integer::sum));
        }
        return new DrugTally(counts, unknown);
    }

    /** The number of entries so identified. */
    public int of(Identification identification) {
        return counts.getOrDefault(identification, 0);
    }
}
