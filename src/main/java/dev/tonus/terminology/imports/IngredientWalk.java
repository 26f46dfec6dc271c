package dev.tonus.terminology.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Walks from each drug along the relations to its ingredients. */
final class IngredientWalk {

    /** Pack, branded drug, drug, component, ingredient: no way is longer. */
    private static final int DEEPEST = 8;

    private final long[] concepts;
    private final long[] relations;

    /**
     * A walk.
     *
     * @param concepts each code with 1 for an ingredient and 0 for anything else, sorted
     * @param relations each code with one that is nearer to the ingredients, sorted
     */
    IngredientWalk(long[] concepts, long[] relations) {
        this.concepts = concepts;
        this.relations = relations;
    }

    DrugIndex index(Map<Integer, String> names, Map<Long, Integer> packages, long[] successors) {
        DrugIndexBuilder builder = new DrugIndexBuilder();
        int last = -1;
        for (long concept : concepts) {
            int code = Longs.first(concept);
            if (code != last) {
                List<Integer> ingredients = new ArrayList<>();
                collect(code, 0, ingredients);
                if (!ingredients.isEmpty()) {
                    builder.add(code, names.getOrDefault(code, ""), ingredients);
                }
            }
            last = code;
        }
        packages.forEach(builder::addPackage);
        for (long pair : successors) {
            builder.addSuccessor(Longs.first(pair), Longs.second(pair));
        }
        return builder.build();
    }

    private void collect(int code, int depth, List<Integer> ingredients) {
        if (isIngredient(code)) {
            if (!ingredients.contains(code)) {
                ingredients.add(code);
            }
            return;
        }
        if (depth == DEEPEST) {
            return;
        }
        for (int i = Longs.from(relations, code); i < relations.length && Longs.first(relations[i]) == code; i++) {
            collect(Longs.second(relations[i]), depth + 1, ingredients);
        }
    }

    private boolean isIngredient(int code) {
        int place = Longs.from(concepts, code);
        while (place < concepts.length && Longs.first(concepts[place]) == code) {
            if (Longs.second(concepts[place]) == 1) {
                return true;
            }
            place++;
        }
        return false;
    }
}
