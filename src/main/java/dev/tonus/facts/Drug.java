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
 * @param classes its drug classes, where nothing but these is known; otherwise its ingredients say them
 * @param unknownCodes the codes of a drug that was not recognized
 * @param holdsOthers whether a known drug holds others beside its ingredients, of no interest or not recognized
 * @param unknownParts the parts of the name of a known drug that name drugs which were not recognized, as the record
 *     writes them
 */
public record Drug(
        String text,
        List<Ingredient> ingredients,
        Route route,
        Identification identification,
        Set<String> classes,
        List<Code> unknownCodes,
        boolean holdsOthers,
        List<String> unknownParts) {

    public Drug {
        ingredients = List.copyOf(ingredients);
        classes = Set.copyOf(classes);
        unknownCodes = List.copyOf(unknownCodes);
        unknownParts = List.copyOf(unknownParts);
        if (identification.isKnown() == ingredients.isEmpty()) {
            throw new IllegalArgumentException("Only a known drug has ingredients, and it has some");
        }
        if ((identification == Identification.BY_CLASS) == classes.isEmpty()) {
            throw new IllegalArgumentException("Only a drug known by its class has classes, and it has some");
        }
        if (!(identification.isKnown() && holdsOthers) && !unknownParts.isEmpty()) {
            throw new IllegalArgumentException("Only a known drug that holds others has parts that are not known");
        }
    }

    /** A drug that holds nothing but its ingredients, or of which nothing more is known. */
    public Drug(
            String text,
            List<Ingredient> ingredients,
            Route route,
            Identification identification,
            Set<String> classes,
            List<Code> unknownCodes) {
        this(text, ingredients, route, identification, classes, unknownCodes, false, List.of());
    }

    /** A drug of which no class is known without its ingredients, and no code is left over. */
    public Drug(String text, List<Ingredient> ingredients, Route route, Identification identification) {
        this(text, ingredients, route, identification, Set.of(), List.of());
    }

    /** The same drug, given by this route. */
    public Drug by(Route givenBy) {
        return givenBy == route
                ? this
                : new Drug(
                        text, ingredients, givenBy, identification, classes, unknownCodes, holdsOthers, unknownParts);
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

    /** Whether it holds the ingredient. */
    public boolean holds(String ingredient) {
        for (Ingredient held : ingredients) {
            if (held.name().equals(ingredient)) {
                return true;
            }
        }
        return false;
    }
}
