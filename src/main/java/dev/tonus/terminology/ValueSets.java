package dev.tonus.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The value sets of all folders.
 *
 * @param conditions conditions; a set whose SNOMED CT part is loaded is in the list twice, under one name
 * @param labs measurements
 * @param procedures procedures and vaccinations, in two parts as conditions are
 */
record ValueSets(List<ValueSet> conditions, List<ValueSet> labs, List<ValueSet> procedures) {

    /** Reads the folders; the SNOMED CT part only if it is wanted. */
    static ValueSets read(TerminologyFiles files, boolean snomed, Problems problems) {
        List<ValueSet> conditions = new ArrayList<>(ValueSetFolder.CONDITIONS.read(files, problems));
        List<ValueSet> labs = ValueSetFolder.LABS.read(files, problems);
        List<ValueSet> procedures = new ArrayList<>(ValueSetFolder.PROCEDURES.read(files, problems));
        refuseNone(ValueSetFolder.CONDITIONS, conditions, problems);
        refuseNone(ValueSetFolder.LABS, labs, problems);
        refuseDuplicates(List.of(conditions, labs, procedures), problems);
        if (snomed) {
            List<ValueSet> more = ValueSetFolder.SNOMED_CONDITIONS.read(files, problems);
            List<ValueSet> moreProcedures = ValueSetFolder.SNOMED_PROCEDURES.read(files, problems);
            refuseDuplicates(List.of(more, labs, moreProcedures), problems);
            conditions.addAll(more);
            procedures.addAll(moreProcedures);
        }
        return new ValueSets(conditions, labs, procedures);
    }

    /** The names of the sets that wait for codes in all of their parts. */
    Set<String> awaitingCodes() {
        Set<String> awaiting = new TreeSet<>();
        Set<String> coded = new HashSet<>();
        Stream.of(conditions, labs, procedures)
                .flatMap(List::stream)
                .forEach(set -> (set.concepts().isEmpty() ? awaiting : coded).add(set.name()));
        awaiting.removeAll(coded);
        return awaiting;
    }

    private static void refuseNone(ValueSetFolder folder, List<ValueSet> sets, Problems problems) {
        if (sets.isEmpty()) {
            problems.add(folder.path(), "the folder holds no value set");
        }
    }

    /** A name means one thing: a condition, a measurement or a procedure. */
    private static void refuseDuplicates(List<List<ValueSet>> kinds, Problems problems) {
        Map<String, String> fileByName = new HashMap<>();
        for (List<ValueSet> kind : kinds) {
            for (ValueSet set : kind) {
                String other = fileByName.getOrDefault(set.name(), "");
                if (!other.isEmpty()) {
                    problems.add(set.file(), "the set is defined in " + other + " too");
                }
                fileByName.put(set.name(), set.file());
            }
        }
    }
}
