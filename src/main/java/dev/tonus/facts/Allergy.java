package dev.tonus.facts;

import java.util.Set;

/**
 * An allergy or intolerance on record that is neither refuted, resolved nor entered in error.
 *
 * @param reference the resource, {@code AllergyIntolerance/id}
 * @param ingredients the ingredients of interest that its substance was found to be
 * @param concepts the names of the condition sets that one of its codes belongs to
 * @param text how the record names the substance
 * @param recognized whether the substance is known, be it a drug of interest or none; one that is not may be any drug
 */
public record Allergy(
        String reference, Set<String> ingredients, Set<String> concepts, String text, boolean recognized) {

    public Allergy {
        ingredients = Set.copyOf(ingredients);
        concepts = Set.copyOf(concepts);
    }

    /** Whether it is to one of the ingredients. */
    public boolean isToAnyOf(Set<String> names) {
        return ingredients.stream().anyMatch(names::contains);
    }

    /** Whether one of its codes belongs to one of the sets. */
    public boolean isOfAnyOf(Set<String> sets) {
        return concepts.stream().anyMatch(sets::contains);
    }
}
