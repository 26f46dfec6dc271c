package dev.tonus.knowledge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A choice of ingredients, by name and by class.
 *
 * @param name the drugs in words, for instance {@code statin}
 * @param ingredients the ingredients, classes expanded
 * @param classes the classes by which it was made: a drug of which only the class is known is one of them
 */
public record DrugSet(String name, Set<String> ingredients, Set<String> classes) {

    public DrugSet {
        ingredients = sorted(ingredients);
        classes = sorted(classes);
        if (ingredients.isEmpty()) {
            throw new IllegalArgumentException("A choice of drugs needs one");
        }
    }

    /** In order for print, and found at once. */
    private static Set<String> sorted(Set<String> names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(names)));
    }

    /** A choice by names alone. */
    public DrugSet(String name, Set<String> ingredients) {
        this(name, ingredients, Set.of());
    }
}
