package dev.tonus.terminology;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what a drug on record is. A code is trusted before a name; every coding counts; a record that names two
 * different drugs is a conflict and never resolved. A code of a classification gives the class, and only where neither
 * another code nor the name gives the ingredient.
 */
final class DrugResolver {

    private final DrugTable table;
    private final AtcClasses atc;
    private final Map<String, Set<String>> members;
    private final DrugNames names;

    DrugResolver(DrugTable table, AtcClasses atc, DrugClasses classes, DrugNames names) {
        this.table = table;
        this.atc = atc;
        this.members = classes.members();
        this.names = names;
    }

    Drug resolve(List<Code> codes, List<String> displays, String text) {
        DrugReading coded = byCode(codes);
        DrugReading named = byName(displays, text);
        DrugReading reading = weigh(coded, named);
        Set<String> classes = coded.identification() == Identification.UNRESOLVED ? classesOf(codes) : Set.of();
        if (!classes.isEmpty() && !fits(reading, classes)) {
            reading = DrugReading.CONFLICTING;
        }
        boolean byClass = !classes.isEmpty() && reading.identification() == Identification.UNRESOLVED;
        Identification identification = byClass ? Identification.BY_CLASS : reading.identification();
        return new Drug(
                nameFor(codes, displays, text),
                reading.ingredients(),
                reading.route(),
                identification,
                byClass ? classes : Set.of(),
                identification.isUnrecognized() ? codes : List.of(),
                reading.identification().isKnown() && (coded.holdsOthers() || named.holdsOthers()),
                reading.unknownIn(List.of(coded, named)));
    }

    private DrugReading byCode(List<Code> codes) {
        if (codes.size() == 1) {
            return byCode(codes.get(0));
        }
        List<DrugReading> readings = new ArrayList<>();
        for (Code code : codes) {
            readings.add(byCode(code));
        }
        return DrugReading.together(readings);
    }

    /** No other system tells the ingredients. */
    private DrugReading byCode(Code code) {
        return switch (CodeSystem.of(code.system())) {
            case RXNORM -> table.read(code.value());
            case NDC -> table.readPackage(code.value());
            default -> DrugReading.UNRESOLVED;
        };
    }

    private Set<String> classesOf(List<Code> codes) {
        Set<String> classes = new TreeSet<>();
        for (Code code : codes) {
            if (CodeSystem.of(code.system()) == CodeSystem.ATC) {
                classes.addAll(atc.classesOf(code.value()));
            }
        }
        return classes;
    }

    /** Whether one of the named ingredients is of one of the classes, if any is named. */
    private boolean fits(DrugReading named, Set<String> classes) {
        return named.ingredients().isEmpty()
                || named.ingredients().stream().anyMatch(ingredient -> classes.stream()
                        .anyMatch(name -> members.getOrDefault(name, Set.of()).contains(ingredient.name())));
    }

    private DrugReading byName(List<String> displays, String text) {
        DrugReading named = names.read(text);
        if (displays.isEmpty()) {
            return named;
        }
        List<DrugReading> readings = new ArrayList<>();
        readings.add(named);
        for (String display : displays) {
            if (!display.equals(text)) {
                readings.add(names.read(display));
            }
        }
        return DrugReading.together(readings);
    }

    /** What codes and names say together: the codes, unless a name contradicts them or says more. */
    private static DrugReading weigh(DrugReading coded, DrugReading named) {
        if (coded.identification() == Identification.UNRESOLVED
                || named.identification() == Identification.CONFLICTING) {
            return named;
        }
        if (coded.saysAllOf(named)) {
            return coded;
        }
        if (coded.holdsAllOf(named)) {
            return coded.identification().isKnown() ? DrugReading.together(List.of(coded, named)) : coded;
        }
        return isMoreOf(named, coded) ? named : DrugReading.CONFLICTING;
    }

    /** Whether the name says more of a drug of which the code says a part, as the code of one ingredient does. */
    private static boolean isMoreOf(DrugReading named, DrugReading coded) {
        return coded.identification().isKnown() && !coded.complete() && named.holdsAllOf(coded);
    }

    private static String nameFor(List<Code> codes, List<String> displays, String text) {
        if (!text.isBlank()) {
            return text.strip();
        }
        for (String display : displays) {
            if (!display.isBlank()) {
                return display.strip();
            }
        }
        for (Code code : codes) {
            if (!code.value().isBlank()) {
                return code.value().strip();
            }
        }
        return "unnamed drug";
    }
}
