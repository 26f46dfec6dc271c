package dev.tonus.terminology;

import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the product table.
 *
 * @param row the row
 * @param known the ingredients that there are
 */
record ProductRow(CsvRow row, Set<String> known) {

    private static final Set<String> TYPES = Set.of("", "SCD", "SBD", "SCDC", "SBDC", "GPCK", "BPCK");
    private static final String CONFLICT = "CONFLICT";
    private static final String JOINED = "\\+";

    /** What the product is; tells what is wrong with the row. */
    DrugReading read() {
        if (row.get("type").equals(CONFLICT)) {
            if (!row.get("ingredients").isEmpty()) {
                row.problem("a code in conflict has ingredients");
            }
            return DrugReading.CONFLICTING;
        }
        if (!TYPES.contains(row.get("type"))) {
            row.problem("the type is unknown: " + row.get("type"));
        }
        DrugReading listed = new DrugReading(Identification.BY_CODE, ingredients(), route(), isComplete());
        return listed.complete() ? listed : listed.besideOthers(List.of());
    }

    private List<Ingredient> ingredients() {
        List<Ingredient> ingredients = new ArrayList<>();
        String[] names = row.get("ingredients").split(JOINED, -1);
        List<Quantity> strengths = strengths();
        if (!strengths.isEmpty() && strengths.size() != names.length) {
            row.problem(strengths.size() + " strengths of " + names.length + " ingredients");
            return List.of();
        }
        for (int i = 0; i < names.length; i++) {
            if (!known.contains(names[i])) {
                row.problem("the ingredient is unknown: " + names[i]);
            }
            ingredients.add(
                    strengths.isEmpty()
                            ? DrugReading.withoutStrength(names[i])
                            : new Ingredient(names[i], strengths.get(i)));
        }
        return ingredients;
    }

    private List<Quantity> strengths() {
        if (row.get("strengths").isEmpty()) {
            return List.of();
        }
        List<Quantity> strengths = new ArrayList<>();
        for (String strength : row.get("strengths").split(JOINED, -1)) {
            strength(strength)
                    .ifPresentOrElse(
                            strengths::add, () -> row.problem("the strength is no number with a unit: " + strength));
        }
        return strengths;
    }

    private static Optional<Quantity> strength(String text) {
        int space = text.indexOf(' ');
        if (space < 0 || text.substring(space).isBlank()) {
            return Optional.empty();
        }
        return Decimals.parse(text.substring(0, space))
                .map(value -> new Quantity(value, text.substring(space).strip()));
    }

    private Route route() {
        String name = row.get("route").toUpperCase(Locale.ROOT).replace('-', '_');
        for (Route route : Route.values()) {
            if (route.name().equals(name)) {
                return route;
            }
        }
        row.problem("the route is unknown: " + row.get("route"));
        return Route.UNKNOWN;
    }

    private boolean isComplete() {
        String partial = row.get("partial");
        if (!partial.equals("yes") && !partial.equals("no")) {
            row.problem("partial is neither yes nor no: " + partial);
        }
        return partial.equals("no");
    }
}
