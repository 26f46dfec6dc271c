package dev.tonus.facts;

import java.util.List;
import java.util.Set;

/**
 * A drug as the record names it, and what it was found to be.
 *
 * @param text how the record names it
 * @param ingredients its ingredients of interest; empty unless the identification is known
 * @param route how it reaches the body
 * @param identification how surely it is known
 */
public record Drug(String text, List<Ingredient> ingredients, Route route, Identification identification) {

    public Drug {
        ingredients = List.copyOf(ingredients);
        if (identification.isKnown() == ingredients.isEmpty()) {
            throw new IllegalArgumentException("Only a known drug has ingredients, and it has some");
        }
    }

    /** Whether it holds one of the ingredients. */
    public boolean holdsAnyOf(Set<String> names) {
        for (Ingredient ingredient : ingredients) {
            if (names.contains(ingredient.name())) {
                return true;
            }
        }
        return false;
    }
}
