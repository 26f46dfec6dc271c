package dev.tonus.terminology;

import static dev.tonus.terminology.ShippedTerminology.namesOf;
import static dev.tonus.terminology.ShippedTerminology.rxNorm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drugs as public synthetic records write them: misspelt, by brand, as packs and components. */
class RecordedDrugsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "313782 | Acetaminophen 325 MG Oral Tablet | acetaminophen",
                "316672 | Simvistatin 10 MG | simvastatin",
                "316049 | Hydrochlorothiazide 25 MG | hydrochlorothiazide",
                "748879 | Levora 0.15/30 28 Day Pack | ethinyl-estradiol+levonorgestrel",
                "1153378 | Clonazepam [Klonopin] | clonazepam",
                "308971 | Carbamazepine[Tegretol] | carbamazepine",
                "834357 | 3 ML Amiodarone hydrocholoride 50 MG/ML Prefilled Syringe | amiodarone",
                "904419 | Alendronic acid 10 MG Oral Tablet | alendronate",
                "1049221 | Acetaminophen 325 MG / oxyCODONE Hydrochloride 5 MG Oral Tablet | acetaminophen+oxycodone",
                "1310197 | Acetaminophen 300 MG / HYDROcodone Bitartrate 5 MG [Vicodin] | acetaminophen+hydrocodone"
            })
    void a_drug_is_known_by_its_code_however_it_is_written(String code, String text, String ingredients) {
        Drug drug = ShippedTerminology.get().resolveDrug(List.of(rxNorm(code)), List.of(text), text);

        assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
        assertThat(namesOf(drug)).isEqualTo(Set.of(ingredients.split("\\+", -1)));
        assertThat(drug.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "562251 | Amoxicillin 250 MG / Clavulanate 125 MG Oral Tablet | OF_NO_INTEREST",
                "997488 | Fexofenadine hydrochloride 30 MG Oral Tablet | OF_NO_INTEREST",
                "834061 | Penicillin V Potassium 250 MG Oral Tablet | UNRESOLVED",
                "1870230 | NDA020800 0.3 ML Epinephrine 1 MG/ML Auto-Injector | UNRESOLVED",
                "833036 | Captopril 25 MG Oral Tablet | CONFLICTING"
            })
    void what_is_not_known_is_told_apart(String code, String text, Identification identification) {
        Drug drug = ShippedTerminology.get().resolveDrug(List.of(rxNorm(code)), List.of(text), text);

        assertThat(drug.identification()).isEqualTo(identification);
        assertThat(drug.ingredients()).isEmpty();
    }
}
