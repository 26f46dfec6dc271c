package dev.tonus.terminology;

import dev.tonus.facts.Code;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which condition sets a code belongs to. SNOMED CT codes match exactly, since its hierarchy is not at hand; an ICD-10-CM
 * code that a set lists stands for all codes below it.
 */
final class ConditionIndex {

    /** A category of ICD-10-CM has three characters; a shorter code would be a chapter or a slip. */
    private static final int CATEGORY_LENGTH = 3;

    private static final String WEEKS = "weeks-of-gestation";

    /** Weeks 8 to 42; the other codes name no single week. */
    private static final Pattern WEEK = Pattern.compile("Z3A\\.(0[89]|[123][0-9]|4[0-2])");

    private final Set<String> names;
    private final Map<String, Set<String>> snomed;
    private final CodeTree icd10;
    private final Exclusions exclusions;

    private ConditionIndex(Set<String> names, Map<String, Set<String>> snomed, CodeTree icd10, Exclusions exclusions) {
        this.names = Collections.unmodifiableSet(names);
        this.snomed = Map.copyOf(snomed);
        this.icd10 = icd10;
        this.exclusions = exclusions;
    }

    static ConditionIndex of(List<ValueSet> sets, Problems problems) {
        Set<String> names = new TreeSet<>();
        Map<String, Set<String>> snomed = new HashMap<>();
        Map<String, Set<String>> icd10 = new TreeMap<>();
        for (ValueSet set : sets) {
            names.add(set.name());
            for (ListedConcept concept : set.concepts()) {
                boolean exact = CodeSystem.of(concept.code().system()) == CodeSystem.SNOMED_CT;
                add(exact ? snomed : icd10, concept, set.name());
                addWeek(icd10, concept, set.name());
            }
            refuseShortCodes(set, problems);
        }
        snomed.replaceAll((code, of) -> Collections.unmodifiableSet(of));
        return new ConditionIndex(names, snomed, CodeTree.of(icd10), Exclusions.of(sets));
    }

    private static void add(Map<String, Set<String>> setsByCode, ListedConcept concept, String set) {
        setsByCode
                .computeIfAbsent(concept.code().value(), code -> new TreeSet<>())
                .add(set);
    }

    /** A code of weeks of gestation also says which week it is: a concept of its own, {@code weeks-of-gestation:25}. */
    private static void addWeek(Map<String, Set<String>> setsByCode, ListedConcept concept, String set) {
        if (!set.equals(WEEKS)) {
            return;
        }
        Matcher week = WEEK.matcher(concept.code().value());
        if (week.matches()) {
            add(setsByCode, concept, WEEKS + ":" + Integer.parseInt(week.group(1)));
        }
    }

    private static void refuseShortCodes(ValueSet set, Problems problems) {
        for (ListedConcept concept : set.concepts()) {
            Code code = concept.code();
            if (CodeSystem.of(code.system()) == CodeSystem.ICD_10_CM
                    && code.value().length() < CATEGORY_LENGTH) {
                problems.add(set.file(), "the code is shorter than a category: " + code.value());
            }
        }
    }

    /** The names of all sets, sorted. */
    Set<String> names() {
        return names;
    }

    /** The sets of the code; none for a code of another system. */
    Set<String> setsOf(Code code) {
        String value = code.value().strip();
        return switch (CodeSystem.of(code.system())) {
            case SNOMED_CT -> snomed.getOrDefault(value, Set.of());
            case ICD_10_CM -> exclusions.applied(icd10.setsOf(value), () -> dotted(value));
            default -> Set.of();
        };
    }

    /** The code as ICD-10-CM prints it: upper case, a dot behind the category. */
    private static String dotted(String code) {
        String bare = code.replace(".", "").toUpperCase(Locale.ROOT);
        return bare.length() <= CATEGORY_LENGTH
                ? bare
                : bare.substring(0, CATEGORY_LENGTH) + "." + bare.substring(CATEGORY_LENGTH);
    }
}
