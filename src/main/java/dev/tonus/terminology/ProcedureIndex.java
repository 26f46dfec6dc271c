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

/**
 * Which procedure sets a code belongs to. A code matches exactly, but a listed beginning of ICD-10-PCS codes stands for
 * all of them that its set does not exclude.
 */
final class ProcedureIndex {

    private final Set<String> names;
    private final Map<Code, Set<String>> exact;
    private final CodeTree icd10Pcs;
    private final Exclusions exclusions;

    private ProcedureIndex(Set<String> names, Map<Code, Set<String>> exact, CodeTree icd10Pcs, Exclusions exclusions) {
        this.names = Collections.unmodifiableSet(names);
        this.exact = Map.copyOf(exact);
        this.icd10Pcs = icd10Pcs;
        this.exclusions = exclusions;
    }

    static ProcedureIndex of(List<ValueSet> sets) {
        Set<String> names = new TreeSet<>();
        Map<Code, Set<String>> exact = new HashMap<>();
        Map<String, Set<String>> prefixes = new TreeMap<>();
        for (ValueSet set : sets) {
            names.add(set.name());
            for (ListedConcept concept : set.concepts()) {
                Code code = concept.code();
                Set<String> of = code.system().equals(ValueSetFolder.ICD_10_PCS)
                        ? prefixes.computeIfAbsent(code.value(), key -> new TreeSet<>())
                        : exact.computeIfAbsent(code, key -> new TreeSet<>());
                of.add(set.name());
            }
        }
        exact.replaceAll((code, of) -> Collections.unmodifiableSet(of));
        return new ProcedureIndex(names, exact, CodeTree.of(prefixes), Exclusions.of(sets));
    }

    /** The names of all sets, sorted. */
    Set<String> names() {
        return names;
    }

    /** The sets of the code; none for a code of another system. */
    Set<String> setsOf(Code code) {
        String system = code.system().strip();
        String value = code.value().strip().toUpperCase(Locale.ROOT);
        if (system.equals(ValueSetFolder.ICD_10_PCS)) {
            return exclusions.applied(icd10Pcs.setsOf(value), () -> value);
        }
        boolean snomed = CodeSystem.of(system) == CodeSystem.SNOMED_CT;
        return exact.getOrDefault(new Code(snomed ? CodeSystem.SNOMED_CT.uri() : system, value), Set.of());
    }
}
