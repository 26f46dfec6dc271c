package dev.tonus.fhir;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the draft orders the clinician has selected: all of them, or those that the references name.
 *
 * @param all whether the hook knows no selection, so that every draft counts as selected
 * @param references the drafts as {@code Type/id}, or as {@code /id} where a client names no type
 */
public record Selections(boolean all, Set<String> references) {

    /** Every draft is selected. */
    public static final Selections ALL = new Selections(true, Set.of());

    public Selections {
        references = Set.copyOf(references);
    }

    /** The drafts that the references name: {@code MedicationRequest/103}, an address, or a bare id. */
    public static Selections of(Collection<String> references) {
        return new Selections(
                false,
                references.stream()
                        .map(reference -> References.normalized(reference.strip(), ""))
                        .filter(reference -> !reference.isEmpty())
                        .collect(Collectors.toSet()));
    }

    /** Whether the draft is selected. */
    boolean include(Entry draft) {
        return all || references.contains(draft.reference()) || references.contains(bareNameOf(draft));
    }

    /** Whether an order of a drug is selected that is not among the drafts. */
    boolean isAnyMissingFrom(List<Entry> drafts) {
        Set<String> there = new HashSet<>();
        for (Entry draft : drafts) {
            there.add(draft.reference());
            there.add(bareNameOf(draft));
        }
        return references.stream()
                .filter(Selections::mayNameDrugOrder)
                .anyMatch(reference -> !there.contains(reference));
    }

    private static boolean mayNameDrugOrder(String reference) {
        String type = References.typeOf(reference);
        return type.isEmpty() || Kinds.DRUG_ORDERS.contains(type);
    }

    private static String bareNameOf(Entry draft) {
        return "/" + References.idOf(draft.reference());
    }
}
