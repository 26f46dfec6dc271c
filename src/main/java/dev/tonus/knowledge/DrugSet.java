package dev.tonus.knowledge;

import java.util.Collections;
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
        ingredients = Collections.unmodifiableSet(new TreeSet<>(ingredients));
        classes = Collections.unmodifiableSet(new TreeSet<>(classes));
        if (ingredients.isEmpty()) {
            throw new IllegalArgumentException("A choice of drugs needs one");
        }
    }

    /** A choice by names alone. */
    public DrugSet(String name, Set<String> ingredients) {
        this(name, ingredients, Set.of());
    }
}
