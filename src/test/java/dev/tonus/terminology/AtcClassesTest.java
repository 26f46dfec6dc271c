package dev.tonus.terminology;

import static dev.tonus.terminology.SmallTerminology.ATC;
import static dev.tonus.terminology.SmallTerminology.ATC_HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtcClassesTest {

    private static final String URI = "http://www.whocc.no/atc";

    @ParameterizedTest
    @CsvSource({
        "C10AA01, statin",
        " c10aa07 , statin",
        "C03CA01, loop-diuretic",
        "N05AH04, dopamine-antagonist",
        "M03BX01, muscle-relaxant",
        "M01AE01, nsaid",
        "C09DA04, arb",
        "R03AK06, beta2-agonist"
    })
    void a_code_gives_the_class_of_its_group_and_no_ingredient(String code, String drugClass) {
        Drug drug = byAtc(code);

        assertThat(drug.identification()).isEqualTo(Identification.BY_CLASS);
        assertThat(drug.classes()).containsExactly(drugClass);
        assertThat(drug.ingredients()).isEmpty();
        assertThat(drug.identification().isUnrecognized()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"N05AN01", "M03AB01", "M03AX01", "M01AX05", "C10BA02", "J01CA04", "C10", "C10AA01X", "statin", ""
            })
    void strangers_of_a_group_and_other_codes_give_none(String code) {
        assertThat(byAtc(code).identification()).isEqualTo(Identification.UNRESOLVED);
    }

    @Test
    void the_class_may_be_given_under_the_oid_of_the_system_only() {
        assertThat(resolve("urn:oid:2.16.840.1.113883.6.73", "C10AA01", "").classes())
                .containsExactly("statin");
        assertThat(resolve("", "C10AA01", "").identification()).isEqualTo(Identification.UNRESOLVED);
    }

    @Test
    void a_name_that_fits_the_class_gives_the_ingredient() {
        Drug drug = resolve(URI, "C10AA01", "simvastatin 20 MG Oral Tablet");

        assertThat(drug.identification()).isEqualTo(Identification.BY_NAME);
        assertThat(drug.classes()).isEmpty();
    }

    @Test
    void a_name_of_another_class_is_a_conflict() {
        assertThat(resolve(URI, "C10AA01", "captopril 25 MG Oral Tablet").identification())
                .isEqualTo(Identification.CONFLICTING);
    }

    @Test
    void an_rxnorm_code_is_trusted_before_the_class() {
        Drug drug = ShippedTerminology.get()
                .resolveDrug(List.of(new Code(URI, "C10AA05"), ShippedTerminology.rxNorm("198211")), List.of(), "");

        assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
    }

    @Test
    void the_codes_of_a_drug_that_is_not_recognized_are_kept() {
        Code gpi = new Code("urn:example:gpi", "39400060100310");

        Drug drug = ShippedTerminology.get().resolveDrug(List.of(gpi), List.of(), "Brand X");

        assertThat(drug.unknownCodes()).containsExactly(gpi);
        assertThat(ShippedTerminology.byCodes("198211").unknownCodes()).isEmpty();
    }

    @Test
    void a_table_of_unknown_classes_and_impossible_groups_is_refused() {
        assertThat(SmallTerminology.sound()
                        .with(ATC, ATC_HEADER + "stains,C10AA,,x\nstatin,10,,x\nstatin,C10AA,C10B,x\n")
                        .problems())
                .containsExactly(
                        "terminology/atc-classes.csv:2: the class is unknown: stains",
                        "terminology/atc-classes.csv:3: the prefix is no ATC group: 10",
                        "terminology/atc-classes.csv:4: the exception lies outside the group: C10B");
    }

    private static Drug byAtc(String code) {
        return resolve(URI, code, "");
    }

    private static Drug resolve(String system, String code, String text) {
        return ShippedTerminology.get().resolveDrug(List.of(new Code(system, code)), List.of(), text);
    }
}
