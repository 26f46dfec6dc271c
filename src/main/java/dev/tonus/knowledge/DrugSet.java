package dev.tonus.knowledge;

import java.util.Set;
import java.util.TreeSet;

/**
 * A choice of ingredients, by name and by class.
 *
 * @param name the drugs in words, for instance {@code statin}
 * @param ingredients the ingredients, classes expanded
 */
public record DrugSet(String name, Set<String> ingredients) {

    public DrugSet {
        ingredients = java.util.Collections.unmodifiableSet(new TreeSet<>(ingredients));
        if (ingredients.isEmpty()) {
            throw new IllegalArgumentException("A choice of drugs needs one");
        }
    }
}
