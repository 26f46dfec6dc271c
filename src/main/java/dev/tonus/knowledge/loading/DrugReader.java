package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.DrugSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a choice of drugs: {@code drug} and {@code class}, one name or a list each, united. */
final class DrugReader {

    private static final Shape CLASSES =
            ListShape.oneOrMore(SingleShape.text("A class of fhir-resources/terminology/drug-classes.csv"));

    private final Names names;
    private final Map<String, Set<String>> classes;

    DrugReader(Names names, Map<String, Set<String>> classes) {
        this.names = names;
        this.classes = classes;
    }

    /** The shape with the keys that choose drugs. */
    static MapShape choice(MapShape shape) {
        return shape.may("drug", ListShape.oneOrMore(Names.INGREDIENT)).may("class", CLASSES);
    }

    Optional<DrugSet> read(YamlMap map) {
        List<String> words = new ArrayList<>();
        Set<String> ingredients = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        map.find("drug").ifPresent(value -> addDrugs(value, words, ingredients));
        map.find("class").ifPresent(value -> addClasses(value, words, ingredients, named));
        if (!map.has("drug") && !map.has("class")) {
            map.place().refuse("No drug is named: add 'drug' or 'class'.");
        }
        String name = String.join(", ", words).replace('-', ' ');
        return Optional.of(ingredients).filter(some -> !some.isEmpty()).map(some -> new DrugSet(name, some, named));
    }

    private void addDrugs(YamlValue value, List<String> words, Set<String> ingredients) {
        for (YamlValue item : value.itemsOrSelf()) {
            names.ingredient(item).ifPresent(drug -> {
                words.add(drug);
                ingredients.add(drug);
            });
        }
    }

    private void addClasses(YamlValue value, List<String> words, Set<String> ingredients, Set<String> named) {
        for (YamlValue item : value.itemsOrSelf()) {
            item.text().ifPresent(name -> {
                words.add(name);
                named.add(name);
                ingredients.addAll(membersOf(name, item));
            });
        }
    }

    private Set<String> membersOf(String name, YamlValue item) {
        Set<String> members = classes.getOrDefault(name, Set.of());
        if (members.isEmpty()) {
            item.place()
                    .refuse(
                            "Unknown drug class '" + name
                                    + "': use a class of fhir-resources/terminology/drug-classes.csv, or 'drug' for a single drug.");
        }
        return members;
    }
}
