package dev.tonus.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The folder of the shipped set with the id; empty if none is shipped. */
    static Optional<ValueSetFolder> ofSet(String id, TerminologyFiles shipped) {
        return Stream.of(SNOMED_CONDITIONS, SNOMED_PROCEDURES, CONDITIONS, LABS, PROCEDURES)
                .filter(folder -> id.endsWith(folder.suffix))
                .filter(folder -> shipped.find(folder.path + "/" + folder.nameOfId(id) + ".json")
                        .isPresent())
                .findFirst();
    }

    /** The name of the set with the id. */
    String nameOfId(String id) {
        return id.substring(0, id.length() - suffix.length());
    }

    /** The folder of the SNOMED CT parts of its sets; itself if it has none. */
    ValueSetFolder snomedPart() {
        if (equals(CONDITIONS)) {
            return SNOMED_CONDITIONS;
        }
        return equals(PROCEDURES) ? SNOMED_PROCEDURES : this;
    }
}
