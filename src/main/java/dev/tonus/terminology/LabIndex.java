package dev.tonus.terminology;

import dev.tonus.facts.Code;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which analyte a LOINC code, or a code of the site that stands for one, measures; a code measures one. */
final class LabIndex {

    private final Map<String, String> labByCode;
    private final Map<Code, String> local;
    private final Map<String, Map<Code, String>> codes;
    private final Map<String, String> names;

    private LabIndex(
            Map<String, String> labByCode,
            Map<Code, String> local,
            Map<String, Map<Code, String>> codes,
            Map<String, String> names) {
        this.labByCode = Map.copyOf(labByCode);
        this.local = Map.copyOf(local);
        this.codes = Collections.unmodifiableMap(codes);
        this.names = Map.copyOf(names);
    }

    /** The index of the sets, and of a site's own codes. */
    static LabIndex of(List<ValueSet> sets, SortedMap<String, byte[]> localLabs, Problems problems) {
        Map<String, String> labByCode = new HashMap<>();
        Map<String, Map<Code, String>> codes = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
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
            if (set.title().isBlank()) {
                problems.add(set.file(), "the set has no title, by which a reader knows the measurement");
            }
            names.put(set.name(), set.title().strip());
        }
        return new LabIndex(labByCode, LocalLabs.read(localLabs, labByCode, problems), codes, names);
    }

    /** The analyte of the code; empty for a code that is neither one of LOINC nor one of the site. */
    Optional<String> labOf(Code code) {
        String value = code.value().strip();
        if (CodeSystem.of(code.system()) == CodeSystem.LOINC) {
            return Optional.ofNullable(labByCode.get(value));
        }
        return loincOf(code).map(labByCode::get);
    }

    /** What a reader calls the analyte; its name in the tables for one that they do not hold. */
    String nameOf(String lab) {
        return names.getOrDefault(lab, lab);
    }

    /** The LOINC code for which a code of the site stands. */
    Optional<String> loincOf(Code code) {
        return local.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        local.get(new Code(code.system().strip(), code.value().strip())));
    }

    /** The codes of each analyte with their LOINC names, in the order of the files. */
    Map<String, Map<Code, String>> codes() {
        return codes;
    }
}
