package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not known of a drug is told in the same words, whether it was prescribed or only stated. */
class UnidentifiedDrugTest {

    private static final Code UNHEARD_OF = new Code(SmallTerminology.RXNORM, "1");

    static Stream<Arguments> drugs() {
        return Stream.of("MedicationRequest", "MedicationStatement")
                .flatMap(type -> Stream.of(
                        Arguments.of(type, SmallTerminology.CLASS_ONLY, "\"Xyz\" is known by its class only"),
                        Arguments.of(
                                type,
                                SmallTerminology.WITH_TWO_MEANINGS,
                                "\"Xyz\" has codes or names of different drugs and was not used"),
                        Arguments.of(
                                type,
                                SmallTerminology.PARTLY_KNOWN,
                                "\"fooximab\", a part of \"Xyz\", was not recognized"),
                        Arguments.of(type, UNHEARD_OF, "\"Xyz\" was not recognized")));
    }

    @ParameterizedTest
    @MethodSource("drugs")
    void what_is_not_known_of_a_drug_is_said(String type, Code code, String sentence) {
        Input input = type.equals("MedicationRequest") ? Input.MEDICATIONS : Input.STATEMENTS;
        String concept = "'medicationCodeableConcept':{'coding':[{'system':'%s','code':'%s'}],'text':'Xyz'}"
                .formatted(code.system(), code.value());

        PatientFacts facts = Call.with(input, Call.bundle(Resources.resource(type, "u1", "'status':'active'", concept)))
                .read();

        assertThat(facts.medications()).hasSize(1);
        assertThat(facts.dataGaps()).containsExactly(Call.gap(input, GapStatus.UNRESOLVED, sentence));
    }
}
