package dev.tonus.terminology;

import dev.tonus.facts.Code;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which analyte a LOINC code measures; a code measures one. */
final class LabIndex {

    private final Map<String, String> labByCode;
    private final Map<String, Map<Code, String>> codes;

    private LabIndex(Map<String, String> labByCode, Map<String, Map<Code, String>> codes) {
        this.labByCode = Map.copyOf(labByCode);
        this.codes = Collections.unmodifiableMap(codes);
    }

    static LabIndex of(List<ValueSet> sets, Problems problems) {
        Map<String, String> labByCode = new HashMap<>();
        Map<String, Map<Code, String>> codes = new TreeMap<>();
        for (ValueSet set : sets) {
            Map<Code, String> displays = new LinkedHashMap<>();
            for (ListedConcept concept : set.concepts()) {
                String code = concept.code().value();
                String other = labByCode.getOrDefault(code, set.name());
                if (!other.equals(set.name())) {
                    problems.add(set.file(), code + " is listed in the set " + other + " too");
                }
                labByCode.put(code, set.name());
                displays.put(concept.code(), concept.display());
            }
            codes.put(set.name(), Collections.unmodifiableMap(displays));
        }
        return new LabIndex(labByCode, codes);
    }

    /** The analyte of the code; empty for a code of another system. */
    Optional<String> labOf(Code code) {
        return CodeSystem.of(code.system()) == CodeSystem.LOINC
                ? Optional.ofNullable(labByCode.get(code.value().strip()))
                : Optional.empty();
    }

    /** The codes of each analyte with their LOINC names, in the order of the files. */
    Map<String, Map<Code, String>> codes() {
        return codes;
    }
}
