package dev.tonus.cases;

import dev.tonus.Shipped;
import dev.tonus.facts.DerivedLab;
import dev.tonus.facts.Input;
import dev.tonus.knowledge.Knowledge;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names that a case may use: those of the shipped terminology and content. */
enum CaseNames {
    SET(Shipped.terminology().conditionSets()),
    PROCEDURE(Shipped.terminology().procedureSets()),
    DRUG(Shipped.terminology().ingredients()),
    LAB(Shipped.terminology().labs().keySet()),
    FINDING(findings(Shipped.knowledge())),
    OPTION(Shipped.knowledge().options().keySet()),
    ORDER(Shipped.knowledge().orderCatalog().keySet()),
    GAP(gaps());

    private final Set<String> known;

    CaseNames(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    private static Set<String> findings(Knowledge knowledge) {
        Set<String> ids = new HashSet<>();
        knowledge.causes().forEach(cause -> ids.add(cause.id()));
        knowledge.redFlags().forEach(flag -> ids.add(flag.id()));
        knowledge.orderChecks().forEach(check -> ids.add(check.id()));
        return ids;
    }

    private static Set<String> gaps() {
        Set<String> inputs = new HashSet<>(Shipped.terminology().labs().keySet());
        inputs.add("dose");
        inputs.add("order");
        inputs.add("finding");
        for (Input input : Input.values()) {
            inputs.add(input.key());
        }
        for (DerivedLab lab : DerivedLab.values()) {
            inputs.add(lab.code());
        }
        return inputs;
    }

    /** The name, if it is known; else the case is refused. */
    String require(String name, Block block) {
        if (!known.contains(name)) {
            throw block.refusal("Unknown " + name().toLowerCase(Locale.ROOT) + " '" + name + "'.");
        }
        return name;
    }
}
