package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.BareLabIds;
import dev.tonus.Shipped;
import dev.tonus.facts.Code;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A result that cannot be used is told by the name of its lab, whatever is wrong with it. */
class LabNamesInReadingGapsTest {

    static Stream<Arguments> labs() {
        return Shipped.terminology().labs().entrySet().stream()
                .filter(lab -> !lab.getValue().isEmpty())
                .map(lab -> Arguments.of(lab.getKey(), codeOf(lab.getValue())));
    }

    private static String codeOf(Map<Code, String> codes) {
        return codes.keySet().iterator().next().value();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void no_gap_says_the_id_of_the_lab(String lab, String code) {
        for (String value : List.of("'value':5,'unit':'xyz'", "'value':5", "'value':'x','unit':'mg/dL'", "")) {
            assertThat(gapsOf(code, value)).extracting(DataGap::text).allSatisfy(text -> assertThat(BareLabIds.in(text))
                    .as(lab + ": " + text)
                    .isEmpty());
        }
    }

    @Test
    void the_name_is_that_of_the_reviewed_tables() {
        assertThat(gapsOf("8636-3", "'value':460,'unit':'xyz'"))
                .extracting(DataGap::text)
                .singleElement()
                .asString()
                .startsWith("QTc interval of 2026-11-02 ");
    }

    private static List<DataGap> gapsOf(String code, String value) {
        String observation = Resources.result(
                "'code':{'coding':[{'system':'http://loinc.org','code':'" + code + "'}]}",
                "'valueQuantity':{" + value + "}");
        PatientFacts facts = new RecordReader(Shipped.terminology())
                .read(Call.with(Input.LABS_RECENT, Call.bundle(observation)).request());
        return facts.dataGaps();
    }
}
