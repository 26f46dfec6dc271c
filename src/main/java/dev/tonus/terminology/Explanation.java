package dev.tonus.terminology;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.UnitScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says what the service makes of a code and why, for the operator of a service that did not see one. */
public final class Explanation {

    private final Terminology terminology;
    private final Code code;
    private final String text;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Terminology terminology, Code code, String text) {
        this.terminology = terminology;
        this.code = code;
        this.text = text;
    }

    /** What the code is, beside the text if the record gave one, in sentences. */
    public static List<String> of(Terminology terminology, Code code, String text) {
        Explanation explanation = new Explanation(terminology, code, text);
        explanation.explain();
        return List.copyOf(explanation.lines);
    }

    private void explain() {
        CodeSystem system = CodeSystem.of(code.system());
        lines.add(
                system == CodeSystem.OTHER
                        ? "System: '" + code.system() + "' is none of the code systems that the tables know."
                        : "System: " + system + ", " + system.uri() + ".");
        boolean known = explainCondition();
        known |= explainProcedure();
        known |= explainLab();
        known |= explainDrug();
        if (!known) {
            lines.add("Not known to Tonus: no value set, product, ingredient or local table holds "
                    + (text.isEmpty() ? "the code." : "the code, and the text is no name of a drug."));
        }
    }

    private boolean explainCondition() {
        Set<String> sets = new TreeSet<>(terminology.conditionSetsOf(code));
        sets.removeIf(set -> !terminology.conditionSets().contains(set));
        if (sets.isEmpty()) {
            return false;
        }
        boolean hierarchy = CodeSystem.of(code.system()) == CodeSystem.ICD_10_CM;
        lines.add("Condition: in the value sets " + String.join(", ", sets) + ", because "
                + (hierarchy ? "they list it or a code that it begins with." : "they list it."));
        return true;
    }

    private boolean explainProcedure() {
        Set<String> sets = new TreeSet<>(terminology.procedureSetsOf(code));
        if (!sets.isEmpty()) {
            lines.add("Procedure: in the value sets " + String.join(", ", sets) + ".");
        }
        return !sets.isEmpty();
    }

    private boolean explainLab() {
        Optional<String> lab = terminology.labOf(code);
        lab.ifPresent(name -> {
            String listed = Optional.ofNullable(
                            terminology.labs().getOrDefault(name, Map.of()).get(code))
                    .map(display -> "LOINC calls it '" + display + "'")
                    .orElse("by another code system, or a local table, for a LOINC code that the value set lists");
            lines.add("Laboratory test: measures " + name + " (" + listed + ").");
            lines.add("Units that are read for it: "
                    + terminology.scaleOf(name).map(Explanation::unitsOf).orElse("whatever the result says") + ".");
        });
        return lab.isPresent();
    }

    private static String unitsOf(UnitScale scale) {
        return String.join(", ", new TreeSet<>(scale.factors().keySet()));
    }

    private boolean explainDrug() {
        Drug byCode = resolve("");
        Drug both = text.isEmpty() ? byCode : resolve(text);
        lines.addAll(
                switch (both.identification()) {
                    case BY_CODE -> List.of("Drug: known by its code.");
                    case BY_NAME -> List.of("Drug: known by its name alone, so it never raises more than a warning.");
                    case BY_CLASS ->
                        List.of("Drug: nothing but its class is known, by a code of a classification: "
                                + String.join(", ", new TreeSet<>(both.classes())) + ".");
                    case OF_NO_INTEREST -> List.of("Drug: known, and none that the clinical content speaks of.");
                    case CONFLICTING -> List.of(conflict(byCode));
                    case UNRESOLVED -> List.of();
                });
        if (both.identification().isKnown()) {
            lines.add("Ingredients: "
                    + both.ingredients().stream().map(this::said).collect(Collectors.joining("; ")) + ".");
            if (!both.unknownParts().isEmpty()) {
                lines.add("Not known beside them: " + String.join(", ", both.unknownParts()) + ".");
            }
            lines.add("Route: "
                    + both.route().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ".");
        }
        return both.identification() != dev.tonus.facts.Identification.UNRESOLVED;
    }

    private Drug resolve(String name) {
        return terminology.resolveDrug(List.of(code), List.of(), name);
    }

    private String conflict(Drug byCode) {
        String coded = byCode.identification().isKnown()
                ? "the code says "
                        + byCode.ingredients().stream().map(Ingredient::name).collect(Collectors.joining(" and "))
                        + ", the text names something else"
                : "the code is in use with two meanings";
        return "Drug: a conflict, never resolved: " + coded + ".";
    }

    private String said(Ingredient ingredient) {
        String strength = ingredient
                .findStrength()
                .map(amount -> amount.display() + " in one unit")
                .orElse("strength not known");
        Set<String> classes = new TreeSet<>();
        terminology.drugClasses().forEach((name, members) -> {
            if (members.contains(ingredient.name())) {
                classes.add(name);
            }
        });
        return ingredient.name() + " (" + strength + "; classes: "
                + (classes.isEmpty() ? "none" : String.join(", ", classes)) + ")";
    }
}
