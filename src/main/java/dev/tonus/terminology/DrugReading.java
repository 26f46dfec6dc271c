package dev.tonus.terminology;

import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one code or one name says a drug is.
 *
 * @param identification how surely
 * @param ingredients the ingredients; none unless it is known
 * @param route how it reaches the body
 * @param complete whether it says all ingredients of interest: a product does, unless the table lists a part of them; an
 *     ingredient and a name do not
 * @param holdsOthers whether it holds drugs beside its ingredients, of no interest or not known
 * @param unknownParts the parts of its name that name drugs which are in none of the tables, as they are written; none
 *     unless it is known
 */
record DrugReading(
        Identification identification,
        List<Ingredient> ingredients,
        Route route,
        boolean complete,
        boolean holdsOthers,
        List<String> unknownParts) {

    /** In none of the tables. */
    static final DrugReading UNRESOLVED = without(Identification.UNRESOLVED);

    /** Known, and holds none of the ingredients of the tables. */
    static final DrugReading OF_NO_INTEREST = without(Identification.OF_NO_INTEREST);

    /** A code that is in use with two meanings, or codes or names that contradict each other. */
    static final DrugReading CONFLICTING = without(Identification.CONFLICTING);

    DrugReading {
        ingredients = List.copyOf(ingredients);
        unknownParts = List.copyOf(unknownParts);
    }

    /** A drug that holds nothing but its ingredients. */
    DrugReading(Identification identification, List<Ingredient> ingredients, Route route, boolean complete) {
        this(identification, ingredients, route, complete, false, List.of());
    }

    /** The same drug with others beside it, of which these are not known. */
    DrugReading besideOthers(Collection<String> unknown) {
        return new DrugReading(identification, ingredients, route, complete, true, List.copyOf(unknown));
    }

    /** An ingredient by itself, as its own code says. */
    static DrugReading ofIngredient(String name) {
        return new DrugReading(Identification.BY_CODE, List.of(withoutStrength(name)), Route.UNKNOWN, false);
    }

    /** What the ingredients named in a text make; unresolved without any. */
    static DrugReading ofNames(List<Ingredient> named, Route route) {
        return named.isEmpty() ? UNRESOLVED : new DrugReading(Identification.BY_NAME, named, route, false);
    }

    /** An ingredient of unknown amount. */
    static Ingredient withoutStrength(String name) {
        return new Ingredient(name, null);
    }

    private static DrugReading without(Identification identification) {
        return new DrugReading(identification, List.of(), Route.UNKNOWN, false);
    }

    /**
     * What readings of one drug say together. The one with the most ingredients stands if the others hold a part of
     * them: the code of an ingredient or component beside that of the product. Else they contradict each other.
     */
    static DrugReading together(List<DrugReading> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        List<DrugReading> readings =
                all.stream().filter(reading -> !reading.equals(UNRESOLVED)).toList();
        if (readings.isEmpty()) {
            return UNRESOLVED;
        }
        DrugReading largest = readings.stream()
                .max(Comparator.comparingInt(reading -> reading.ingredients.size()))
                .orElseThrow();
        if (readings.size() == 1 || readings.stream().allMatch(largest::equals)) {
            return largest;
        }
        boolean agree =
                readings.stream().allMatch(reading -> reading.identification.isKnown() && largest.holdsAllOf(reading));
        return agree ? largest.agreedWith(readings) : CONFLICTING;
    }

    /** Whether it holds all ingredients of the other. */
    boolean holdsAllOf(DrugReading other) {
        for (Ingredient ingredient : other.ingredients) {
            if (!holds(ingredient.name())) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(String name) {
        for (Ingredient ingredient : ingredients) {
            if (ingredient.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other one, of the same drug, adds nothing: the same ingredients and strengths, and no other route. */
    boolean saysAllOf(DrugReading other) {
        return other.equals(UNRESOLVED)
                || (ingredients.equals(other.ingredients) && (other.route == Route.UNKNOWN || other.route == route));
    }

    /** The same ingredients, each with the strength, and the route, on which all agree that give one. */
    private DrugReading agreedWith(List<DrugReading> readings) {
        List<Ingredient> agreed = new ArrayList<>();
        for (Ingredient ingredient : ingredients) {
            List<Ingredient> strengths = readings.stream()
                    .flatMap(reading -> reading.ingredients.stream())
                    .filter(other -> other.name().equals(ingredient.name()))
                    .filter(other -> other.findStrength().isPresent())
                    .distinct()
                    .toList();
            agreed.add(strengths.size() == 1 ? strengths.get(0) : withoutStrength(ingredient.name()));
        }
        List<Route> routes = readings.stream()
                .map(DrugReading::route)
                .filter(route -> route != Route.UNKNOWN)
                .distinct()
                .toList();
        boolean whole = readings.stream().anyMatch(reading -> reading.complete && reading.holdsAllOf(this));
        Route route = routes.size() == 1 ? routes.get(0) : Route.UNKNOWN;
        boolean others = readings.stream().anyMatch(DrugReading::holdsOthers);
        return new DrugReading(identification, agreed, route, whole, others, unknownIn(readings));
    }

    /**
     * The unknown parts of this drug in the readings that made it. A product that says all its ingredients has none but its
     * own; a name that has fewer ingredients than this drug may call one of them by another name.
     */
    List<String> unknownIn(List<DrugReading> readings) {
        boolean isWhole = readings.stream().anyMatch(DrugReading::complete);
        Map<String, String> unknown = new LinkedHashMap<>();
        for (DrugReading reading : readings) {
            if (identification.isKnown() && (reading.complete || !isWhole) && reading.holdsAllOf(this)) {
                reading.unknownParts.forEach(name -> unknown.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
            }
        }
        return List.copyOf(unknown.values());
    }
}
