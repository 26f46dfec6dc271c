package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The value sets as they are shipped, code by code. */
class ShippedValueSetsTest {

    private final Terminology terminology = ShippedTerminology.get();
    private final ValueSets sets =
            ValueSets.read(new TerminologyFiles(ShippedTerminology.files()), true, new Problems());

    @Test
    void every_listed_code_of_a_condition_belongs_to_its_set() {
        assertThat(sets.conditions()).hasSizeGreaterThan(350).allSatisfy(set -> assertThat(set.concepts())
                .allSatisfy(concept ->
                        assertThat(terminology.conditionSetsOf(concept.code())).contains(set.name())));
    }

    @Test
    void every_icd_10_cm_code_belongs_to_its_set_without_its_dot_and_in_lower_case_too() {
        assertThat(icd10Codes()).hasSizeGreaterThan(2_500).allSatisfy(code -> {
            Code bare = new Code(code.system(), code.value().replace(".", "").toLowerCase(Locale.ROOT));
            assertThat(terminology.conditionSetsOf(bare)).isEqualTo(terminology.conditionSetsOf(code));
        });
    }

    @Test
    void a_code_belongs_to_just_the_sets_that_list_it_or_a_code_above_it() {
        assertThat(icd10Codes()).allSatisfy(code -> assertThat(terminology.conditionSetsOf(code))
                .filteredOn(terminology.conditionSets()::contains)
                .containsExactlyInAnyOrderElementsOf(setsListing(code)));
    }

    @Test
    void every_loinc_code_measures_the_analyte_of_its_set() {
        assertThat(sets.labs()).allSatisfy(set -> assertThat(set.concepts())
                .allSatisfy(
                        concept -> assertThat(terminology.labOf(concept.code())).contains(set.name())));
    }

    private List<Code> icd10Codes() {
        return sets.conditions().stream()
                .flatMap(set -> set.concepts().stream())
                .map(ListedConcept::code)
                .filter(code -> CodeSystem.of(code.system()) == CodeSystem.ICD_10_CM)
                .distinct()
                .toList();
    }

    private List<String> setsListing(Code code) {
        return sets.conditions().stream()
                .filter(set -> set.concepts().stream()
                        .map(ListedConcept::code)
                        .filter(listed -> listed.system().equals(code.system()))
                        .anyMatch(listed -> bare(code).startsWith(bare(listed))))
                .filter(set -> set.exclusions().stream()
                        .noneMatch(exclusion -> exclusion.matcher(code.value()).matches()))
                .map(ValueSet::name)
                .distinct()
                .toList();
    }

    private static String bare(Code code) {
        return code.value().replace(".", "");
    }
}
