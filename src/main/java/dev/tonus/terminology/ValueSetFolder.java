package dev.tonus.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A folder of value sets of one kind.
 *
 * @param path the path of the folder
 * @param suffix what the id of its sets has behind the name of the set
 * @param systems the code systems that its sets may list
 */
record ValueSetFolder(String path, String suffix, Set<String> systems) {

    /** What the ids of the SNOMED CT part of a set end in. */
    private static final String SNOMED_SUFFIX = "-snomed";

    static final String ICD_10_PCS = "http://www.cms.gov/Medicare/Coding/ICD10";
    private static final String HCPCS = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";

    static final ValueSetFolder CONDITIONS =
            new ValueSetFolder("valuesets/conditions", "", Set.of(CodeSystem.ICD_10_CM.uri()));
    static final ValueSetFolder LABS = new ValueSetFolder("valuesets/labs", "", Set.of(CodeSystem.LOINC.uri()));
    static final ValueSetFolder PROCEDURES = new ValueSetFolder("valuesets/procedures", "", Set.of(ICD_10_PCS, HCPCS));
    static final ValueSetFolder SNOMED_CONDITIONS =
            new ValueSetFolder("snomed/valuesets/conditions", SNOMED_SUFFIX, Set.of(CodeSystem.SNOMED_CT.uri()));
    static final ValueSetFolder SNOMED_PROCEDURES =
            new ValueSetFolder("snomed/valuesets/procedures", SNOMED_SUFFIX, Set.of(CodeSystem.SNOMED_CT.uri()));

    /** The value sets of the folder, by name, as far as they are sound. */
    List<ValueSet> read(TerminologyFiles files, Problems problems) {
        List<ValueSet> sets = new ArrayList<>();
        for (String file : files.jsonIn(path)) {
            new ValueSetReader(this, file, problems)
                    .read(files.find(file).orElseThrow())
                    .ifPresent(sets::add);
        }
        return sets;
    }

    /** The name of the set in a file: that of the file. */
    String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".json".length());
    }

    /** The id that the set in a file must have. */
    String idOf(String file) {
        return nameOf(file) + suffix;
    }
}
