package dev.tonus.terminology;

import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a drug name written in the manner of RxNorm, {@code simvastatin 40 MG Oral Tablet [Zocor]}. A part of the name
 * counts only if each of its words has a known role: an ingredient by its whole name, then salt, strength and dose form.
 * Thus {@code hydroquinine} is not quinine, and "stopped" or "allergic to" beside a name make it no name.
 */
final class DrugNames {

    private static final Pattern BRAND = Pattern.compile("\\[[^\\]]*\\]");
    private static final String BETWEEN_PARTS = " / ";

    /** What may stand before an ingredient with or after a number: {@code Osmotic 24 HR}, {@code 3 ML}. */
    private static final Set<String> LEADING = Set.of(
            "osmotic",
            "hr",
            "ml",
            "actuat",
            "abuse",
            "deterrent",
            "sprinkle",
            "modified",
            "sensor",
            "micronized",
            "matrix",
            "delivery",
            "pmdd",
            "day",
            "unt",
            "mg",
            "dose",
            "doses");

    /** What holds a strength; a solution holds it in a volume. */
    private static final Set<String> UNITS = Set.of(
            "tablet",
            "tablets",
            "tab",
            "tabs",
            "capsule",
            "capsules",
            "cap",
            "caps",
            "patch",
            "system",
            "solution",
            "suspension");

    /** A longer text is no drug name; the longest in RxNorm are packs of several hundred characters. */
    private static final int LONGEST = 2_000;

    private final Map<String, String> ingredientByName;
    private final UnknownDrugs unknownDrugs;

    DrugNames(Map<String, String> ingredientByName, UnknownDrugs unknownDrugs) {
        this.ingredientByName = ingredientByName;
        this.unknownDrugs = unknownDrugs;
    }

    /**
     * The known ingredients that the text names. A part that names a drug which is in none of the tables is kept beside
     * them; other parts that are not known do not count. A strength counts only beside the word for what holds it, a tablet
     * or a patch: without it, it may be a dose.
     */
    DrugReading read(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return DrugReading.UNRESOLVED;
        }
        String generic = generic(text);
        if (!generic.contains(BETWEEN_PARTS)) {
            return read(List.of(DrugWords.of(generic)));
        }
        List<String> written = List.of(generic.split(BETWEEN_PARTS, -1));
        List<DrugWords> parts = written.stream().map(DrugWords::of).toList();
        DrugReading reading = read(parts);
        boolean holdsOthers =
                parts.stream().anyMatch(part -> findIngredient(part).isEmpty());
        return holdsOthers && reading.identification().isKnown()
                ? reading.besideOthers(unknownIn(written, parts))
                : reading;
    }

    /** The name without the brands, which stand in brackets. */
    static String generic(String name) {
        return name.indexOf('[') < 0 ? name : BRAND.matcher(name).replaceAll(" ");
    }

    private Set<String> unknownIn(List<String> written, List<DrugWords> parts) {
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            DrugWords words = parts.get(i);
            int from = firstWord(words.words());
            int strength = words.strengthFrom(from + 1);
            if (isAtMostForm(words.words(), strength) && findIngredient(words).isEmpty()) {
                unknownDrugs.findIn(written.get(i), words, from, strength).ifPresent(unknown::add);
            }
        }
        return unknown;
    }

    private DrugReading read(List<DrugWords> parts) {
        List<Ingredient> ingredients = new ArrayList<>();
        Set<Route> routes = EnumSet.noneOf(Route.class);
        boolean hasUnits = false;
        for (DrugWords words : parts) {
            findIngredient(words).ifPresent(name -> add(ingredients, name, words));
            DoseForms.routeOf(words.words()).ifPresent(routes::add);
            hasUnits |= namesUnit(words);
        }
        if (!hasUnits) {
            ingredients.replaceAll(ingredient -> DrugReading.withoutStrength(ingredient.name()));
        }
        ingredients.sort(Comparator.comparing(Ingredient::name));
        return DrugReading.ofNames(
                ingredients, routes.size() == 1 ? routes.iterator().next() : Route.UNKNOWN);
    }

    /** A pack of several strengths of an ingredient has none. */
    private static void add(List<Ingredient> ingredients, String name, DrugWords words) {
        Ingredient found = new Ingredient(name, words.findStrength().orElse(null));
        for (int i = 0; i < ingredients.size(); i++) {
            if (ingredients.get(i).name().equals(name)) {
                boolean same = ingredients.get(i).equals(found);
                ingredients.set(i, same ? found : DrugReading.withoutStrength(name));
                return;
            }
        }
        ingredients.add(found);
    }

    private static boolean namesUnit(DrugWords words) {
        for (String word : words.words()) {
            if (UNITS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> findIngredient(DrugWords words) {
        int from = firstWord(words.words());
        int strength = words.strengthFrom(from + 1);
        List<String> all = words.words();
        if (!isAtMostForm(all, strength)) {
            return Optional.empty();
        }
        for (int to = strength; to > from; to--) {
            Optional<String> ingredient = Optional.ofNullable(ingredientByName.get(words.joined(from, to)));
            if (ingredient.isPresent() || !mayFollowName(all.get(to - 1))) {
                return ingredient;
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but a strength and a dose form follows. */
    private static boolean isAtMostForm(List<String> words, int from) {
        for (int place = from; place < words.size(); place++) {
            if (!mayFollowStrength(words.get(place))) {
                return false;
            }
        }
        return true;
    }

    private static int firstWord(List<String> words) {
        int first = 0;
        while (first < words.size() && (DrugWords.isNumber(words.get(first)) || mayLead(words.get(first)))) {
            first++;
        }
        return first;
    }

    private static boolean mayFollowStrength(String word) {
        return DrugWords.isNumber(word)
                || DrugWords.isUnit(word)
                || DrugWords.isStrength(word)
                || DoseForms.isFormWord(word);
    }

    /** Whether the word may stand before an ingredient, with or after a number. */
    static boolean mayLead(String word) {
        return LEADING.contains(word);
    }

    /** Whether the word may stand between an ingredient and its strength: its salt or its dose form. */
    static boolean mayFollowName(String word) {
        return Salts.isSalt(word) || DoseForms.isFormWord(word);
    }
}
