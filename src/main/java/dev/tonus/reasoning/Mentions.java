package dev.tonus.reasoning;

import dev.tonus.facts.Condition;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a chart speaks of at all, whether or not it counts. Most criteria ask for what it does not, and have their answer in
 * one step however long the record is.
 *
 * @param conditions the sets of its conditions and allergies
 * @param ingredients the ingredients of its drugs, in the order of the record
 * @param drugClasses the classes of its drugs whose ingredients are not known, in the order of the record
 * @param procedures the sets of its procedures
 */
record Mentions(Set<String> conditions, Set<String> ingredients, Set<String> drugClasses, Set<String> procedures) {

    static Mentions of(PatientFacts facts) {
        Set<String> conditions = new HashSet<>();
        for (Condition condition : facts.conditions()) {
            conditions.addAll(condition.concepts());
        }
        facts.allergies().forEach(allergy -> conditions.addAll(allergy.concepts()));
        Set<String> procedures = new HashSet<>();
        facts.procedures().forEach(procedure -> procedures.addAll(procedure.concepts()));
        return new Mentions(conditions, Set.of(), Set.of(), procedures).taking(facts.medications());
    }

    /** The same, with the drugs of other uses. */
    Mentions taking(List<MedicationUse> uses) {
        Set<String> ingredients = new LinkedHashSet<>();
        Set<String> drugClasses = new LinkedHashSet<>();
        for (MedicationUse use : uses) {
            for (Ingredient ingredient : use.drug().ingredients()) {
                ingredients.add(ingredient.name());
            }
            drugClasses.addAll(new TreeSet<>(use.drug().classes()));
        }
        return new Mentions(conditions, ingredients, drugClasses, procedures);
    }

    /** Whether a condition of any of the sets is on record. */
    boolean anyConditionOf(Set<String> sets) {
        return !Collections.disjoint(sets, conditions);
    }
}
