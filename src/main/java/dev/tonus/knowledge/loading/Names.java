package dev.tonus.knowledge.loading;

import dev.tonus.facts.DerivedLab;
import dev.tonus.terminology.Terminology;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads names of the terminology. A name that it does not know would never match anything, so it is refused. */
final class Names {

    static final Shape CONDITION_SETS =
            ListShape.oneOrMore(SingleShape.text("The name of a file of fhir-resources/valuesets/conditions"));

    static final Shape PROCEDURE_SETS =
            ListShape.oneOrMore(SingleShape.text("The name of a file of fhir-resources/valuesets/procedures"));

    static final Shape LAB = SingleShape.text("The name of a file of fhir-resources/valuesets/labs, or a derived fact");

    static final Shape INGREDIENT = SingleShape.text("An ingredient of fhir-resources/terminology");

    private final Set<String> conditionSets;
    private final Set<String> procedureSets;
    private final Set<String> labs;
    private final Set<String> ingredients;

    Names(Terminology terminology) {
        conditionSets = terminology.conditionSets();
        procedureSets = terminology.procedureSets();
        labs = terminology.labs().keySet();
        ingredients = new TreeSet<>(terminology.ingredients());
        terminology.drugClasses().values().forEach(ingredients::addAll);
    }

    /** The condition sets of one name or a list. */
    Set<String> conditionSets(YamlValue value) {
        Set<String> sets = new LinkedHashSet<>();
        value.itemsOrSelf().forEach(item -> known(
                        item, conditionSets, "condition set", "a file of fhir-resources/valuesets/conditions")
                .ifPresent(sets::add));
        return sets;
    }

    /** The procedure sets of one name or a list. */
    Set<String> procedureSets(YamlValue value) {
        Set<String> sets = new LinkedHashSet<>();
        value.itemsOrSelf().forEach(item -> known(
                        item, procedureSets, "procedure set", "a file of fhir-resources/valuesets/procedures")
                .ifPresent(sets::add));
        return sets;
    }

    /** A laboratory analyte or a derived fact. */
    Optional<String> lab(YamlValue value) {
        Optional<String> derived =
                value.text().filter(name -> DerivedLab.parse(name).isPresent());
        return derived.or(() -> analyte(value));
    }

    /** Refuses the name at the place unless it is a laboratory analyte or a derived fact. */
    void requireLab(String name, Place place) {
        if (!labs.contains(name) && DerivedLab.parse(name).isEmpty()) {
            place.refuse("Unknown lab '" + name + "': use the name of a file of fhir-resources/valuesets/labs.");
        }
    }

    private Optional<String> analyte(YamlValue value) {
        return known(value, labs, "lab", "a file of fhir-resources/valuesets/labs or a derived fact");
    }

    /** A drug. */
    Optional<String> ingredient(YamlValue value) {
        return known(value, ingredients, "drug", "an ingredient of fhir-resources/terminology");
    }

    private static Optional<String> known(YamlValue value, Set<String> names, String kind, String mend) {
        Optional<String> name = value.text();
        if (name.isPresent() && !names.contains(name.get())) {
            value.place().refuse("Unknown " + kind + " '" + name.get() + "': use the name of " + mend + ".");
        }
        return name.filter(names::contains);
    }
}
