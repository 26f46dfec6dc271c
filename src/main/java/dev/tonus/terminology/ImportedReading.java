package dev.tonus.terminology;

import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Route;
import dev.tonus.terminology.DrugImport.ImportedDrug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an imported drug is, in the ingredients of the shipped tables. */
final class ImportedReading {

    private final Map<String, String> ingredientByCode;
    private final DrugNames names;

    ImportedReading(Map<String, String> ingredientByCode, DrugNames names) {
        this.ingredientByCode = ingredientByCode;
        this.names = names;
    }

    /**
     * The drug: its ingredients by their codes; strength and route by its name, as far as the name says the same. An
     * import that knows the drug and none of our ingredients in it makes it one of no interest; an ingredient that is ours
     * by name only counts by that name, unless the name says more ingredients than there are codes. What the name says of a
     * further ingredient that no table knows is kept beside ours.
     */
    DrugReading read(ImportedDrug drug) {
        Set<String> ours = new TreeSet<>();
        for (String code : drug.ingredients()) {
            String name = ingredientByCode.get(code);
            if (name != null) {
                ours.add(name);
            }
        }
        DrugReading named = names.read(drug.name());
        Set<String> all = new TreeSet<>(ours);
        named.ingredients().forEach(ingredient -> all.add(ingredient.name()));
        if (all.isEmpty()) {
            return DrugReading.OF_NO_INTEREST;
        }
        int codes = drug.ingredients().size();
        boolean fits = ours.isEmpty() || all.size() <= codes;
        boolean isNamed = fits && all.size() == named.ingredients().size();
        DrugReading reading =
                byCode(isNamed ? named.ingredients() : withoutStrengths(fits ? all : ours), named.route());
        return all.size() < codes ? reading.besideOthers(named.unknownParts()) : reading;
    }

    private static List<Ingredient> withoutStrengths(Set<String> names) {
        List<Ingredient> ingredients = new ArrayList<>();
        names.forEach(name -> ingredients.add(DrugReading.withoutStrength(name)));
        return ingredients;
    }

    private static DrugReading byCode(List<Ingredient> ingredients, Route route) {
        return new DrugReading(Identification.BY_CODE, ingredients, route, true);
    }
}
