package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The documentation says which conditions are not seen in a record that codes in SNOMED CT alone. */
class ConditionsWithoutSnomedTest {

    private static final String HEADING = "## Conditions without SNOMED CT codes";
    private static final Pattern SET = Pattern.compile("`([a-z0-9-]+)`");

    private final ValueSets sets =
            ValueSets.read(new TerminologyFiles(ShippedTerminology.files()), true, new Problems());

    @Test
    void every_condition_with_icd_10_cm_codes_only_is_listed_and_no_other() throws IOException {
        Set<String> onlyIcd10 = setsWith(CodeSystem.ICD_10_CM);
        onlyIcd10.removeAll(setsWith(CodeSystem.SNOMED_CT));

        assertThat(listed()).isNotEmpty().isEqualTo(onlyIcd10);
    }

    private Set<String> setsWith(CodeSystem system) {
        return sets.conditions().stream()
                .filter(set -> set.concepts().stream()
                        .anyMatch(concept -> CodeSystem.of(concept.code().system()) == system))
                .map(ValueSet::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed() throws IOException {
        String page = Files.readString(Path.of("docs/content-coverage.md"));
        String section =
                page.substring(page.indexOf(HEADING) + HEADING.length()).split("\n## ", 2)[0];
        return SET.matcher(section)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
