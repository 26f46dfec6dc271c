package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminologyLoaderTest {

    @Test
    void a_sound_terminology_is_loaded() {
        Terminology terminology = SmallTerminology.sound().load();

        assertThat(terminology.conditionSets()).containsExactly("muscle-cramp");
        assertThat(terminology.labs()).containsOnlyKeys("magnesium");
        assertThat(terminology.ingredients()).containsExactly("ezetimibe", "simvastatin", "trospium");
        assertThat(terminology.drugClasses()).containsOnlyKeys("statin");
    }

    @Test
    void files_that_are_no_part_of_the_terminology_are_passed_over() {
        SmallTerminology files = SmallTerminology.sound()
                .with("README.md", "#")
                .with("valuesets/labs/README.md", "#")
                .with("patients/one.json", "{");

        assertThat(files.load().labs()).containsOnlyKeys("magnesium");
    }

    @Test
    void a_broken_snomed_ct_part_does_no_harm_when_it_is_left_out() {
        SmallTerminology files = SmallTerminology.sound()
                .with(SmallTerminology.SNOMED_CRAMP, "{")
                .withoutSnomed();

        assertThat(files.load().conditionSets()).containsExactly("muscle-cramp");
    }

    @Test
    void a_measurement_has_the_title_of_its_set_as_its_name_and_is_refused_without_one() {
        String untitled = SmallTerminology.valueSet("magnesium", "http://loinc.org", "19123-9")
                .replace("\"title\": \"A title\", ", "");

        assertThat(SmallTerminology.sound().load().nameOfLab("magnesium")).isEqualTo("A title");
        assertThat(SmallTerminology.sound()
                        .with(SmallTerminology.MAGNESIUM, untitled)
                        .problems())
                .containsExactly(
                        SmallTerminology.MAGNESIUM + ": the set has no title, by which a reader knows the measurement");
    }

    @Test
    void all_problems_are_told_at_once() {
        SmallTerminology files = SmallTerminology.sound()
                .without(SmallTerminology.ALIASES)
                .with(SmallTerminology.CRAMP, "[]")
                .with(SmallTerminology.OTHERS, "code,display\n1\n");

        assertThatThrownBy(files::load)
                .isInstanceOf(BrokenTerminologyException.class)
                .hasMessageContaining("terminology/unit-aliases.csv: the file is missing")
                .hasMessageContaining("valuesets/conditions/muscle-cramp.json: not a ValueSet")
                .hasMessageContaining("terminology/other-drugs.csv:2: 1 columns instead of 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SmallTerminology.PRODUCTS,
                SmallTerminology.INGREDIENTS,
                SmallTerminology.SYNONYMS,
                SmallTerminology.OTHERS,
                SmallTerminology.CLASSES,
                SmallTerminology.UNITS,
                SmallTerminology.ALIASES
            })
    void a_table_must_be_there_with_its_header_in_utf_8(String file) {
        assertThat(SmallTerminology.sound().without(file).problems()).contains(file + ": the file is missing");
        assertThat(SmallTerminology.sound().with(file, "a,b\n").problems())
                .anyMatch(problem -> problem.startsWith(file + ":1: the header is not "));
        assertThat(SmallTerminology.sound().with(file, "").problems())
                .anyMatch(problem -> problem.startsWith(file + ":1: the header is not "));
        assertThat(SmallTerminology.sound()
                        .withBytes(file, new byte[] {(byte) 0xC3, 0x28})
                        .problems())
                .contains(file + ": the file is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,SCD,simvastatin,40 mg,oral,no | 6 columns instead of 7",
                "1,XYZ,simvastatin,40 mg,oral,no,x | the type is unknown: XYZ",
                "1,SCD,nonsense,40 mg,oral,no,x | the ingredient is unknown: nonsense",
                "1,SCD,,,oral,no,x | 'the ingredient is unknown: '",
                "1,SCD,simvastatin,40 mg+10 mg,oral,no,x | 2 strengths of 1 ingredients",
                "1,SCD,simvastatin,forty mg,oral,no,x | the strength is no number with a unit: forty mg",
                "1,SCD,simvastatin,40,oral,no,x | the strength is no number with a unit: 40",
                "1,SCD,simvastatin,1e9 mg,oral,no,x | the strength is no number with a unit: 1e9 mg",
                "1,SCD,simvastatin,40 mg,by ear,no,x | the route is unknown: by ear",
                "1,SCD,simvastatin,40 mg,oral,perhaps,x | partial is neither yes nor no: perhaps",
                "1,CONFLICT,simvastatin,,oral,no,x | a code in conflict has ingredients",
                ",SCD,simvastatin,40 mg,oral,no,x | code is empty",
                "36567,SCD,simvastatin,40 mg,oral,no,x | the code stands twice in the drug tables: 36567"
            })
    void a_broken_product_is_refused_with_its_line(String row, String problem) {
        SmallTerminology files =
                SmallTerminology.sound().with(SmallTerminology.PRODUCTS, SmallTerminology.PRODUCT_HEADER + row + "\n");

        assertThat(files.problems()).contains(SmallTerminology.PRODUCTS + ":2: " + problem);
    }

    @Test
    void the_same_mistake_in_two_rows_is_told_of_both() {
        String rows = "1,SCD,nonsense,40 mg,oral,no,x\n2,SCD,nonsense,40 mg,oral,no,x\n";
        SmallTerminology files =
                SmallTerminology.sound().with(SmallTerminology.PRODUCTS, SmallTerminology.PRODUCT_HEADER + rows);

        assertThat(files.problems())
                .contains(
                        SmallTerminology.PRODUCTS + ":2: the ingredient is unknown: nonsense",
                        SmallTerminology.PRODUCTS + ":3: the ingredient is unknown: nonsense");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statin,nonsense,,,b,s,V | the ingredient is unknown: nonsense",
                "statin,simvastatin,ten,,b,s,V | minMgPerDay is not a positive number: ten",
                "statin,simvastatin,,0,b,s,V | maxMgPerDay is not a positive number: 0",
                ",simvastatin,,,b,s,V | class is empty"
            })
    void a_broken_class_is_refused_with_its_line(String row, String problem) {
        SmallTerminology files =
                SmallTerminology.sound().with(SmallTerminology.CLASSES, SmallTerminology.CLASS_HEADER + row + "\n");

        assertThat(files.problems()).contains(SmallTerminology.CLASSES + ":2: " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "potassium,mmol/L,mmol/L,1,,s, | 2: no value set defines the analyte potassium",
                "magnesium,mg/dL,mg/dL,one,,s, | 2: factorToCanonical is not a positive number: one",
                "magnesium,mg/dL,mg/dL,2,,s, | 2: the factor of the canonical unit is not 1",
                "magnesium,mg/dL,,1,,s, | 2: unit is empty"
            })
    void a_broken_unit_is_refused_with_its_line(String row, String problem) {
        SmallTerminology files =
                SmallTerminology.sound().with(SmallTerminology.UNITS, SmallTerminology.UNIT_HEADER + row + "\n");

        assertThat(files.problems()).contains(SmallTerminology.UNITS + ":" + problem);
    }

    @Test
    void units_that_contradict_each_other_are_refused() {
        String twice = "magnesium,mg/dL,mg/dL,1,,s,\nmagnesium,mg/dL,mg/dL,1,,s,\n";
        String two = "magnesium,mg/dL,mg/dL,1,,s,\nmagnesium,mmol/L,meq/L,0.5,,s,\n";
        String none = "magnesium,mg/dL,mmol/L,2.4305,,s,\n";

        assertThat(unitProblems(twice)).containsExactly(SmallTerminology.UNITS + ":3: the unit stands twice");
        assertThat(unitProblems(two))
                .containsExactly(SmallTerminology.UNITS + ":3: the analyte has two canonical units");
        assertThat(unitProblems(none))
                .containsExactly(SmallTerminology.UNITS + ": the canonical unit of magnesium has no row");
    }

    @Test
    void a_row_that_stands_twice_is_refused() {
        SmallTerminology files = SmallTerminology.sound()
                .with(SmallTerminology.OTHERS, "code,display\n7,a\n7,b\n")
                .with(SmallTerminology.ALIASES, "text,ucum\nmg,mg\nmg,g\n")
                .with(
                        SmallTerminology.CLASSES,
                        SmallTerminology.CLASS_HEADER + "statin,simvastatin,,,b,s,V\nstatin,simvastatin,,,b,s,V\n");

        assertThat(files.problems())
                .containsExactlyInAnyOrder(
                        "terminology/other-drugs.csv:3: the code stands twice in the drug tables: 7",
                        "terminology/unit-aliases.csv:3: the spelling stands twice",
                        "terminology/drug-classes.csv:3: the ingredient stands twice in the class statin");
    }

    @Test
    void a_name_of_two_ingredients_and_a_code_of_two_ingredients_are_refused() {
        SmallTerminology files = SmallTerminology.sound()
                .with(
                        SmallTerminology.INGREDIENTS,
                        "ingredient,code,display\nsimvastatin,36567,Simvastatin\nezetimibe,36567,Simvastatin\n");

        assertThat(files.problems())
                .containsExactlyInAnyOrder(
                        "terminology/ingredients.csv:3: the code stands twice: 36567",
                        "terminology/ingredients.csv:3: Simvastatin is a name of simvastatin too");
    }

    private static List<String> unitProblems(String rows) {
        return SmallTerminology.sound()
                .with(SmallTerminology.UNITS, SmallTerminology.UNIT_HEADER + rows)
                .problems();
    }
}
