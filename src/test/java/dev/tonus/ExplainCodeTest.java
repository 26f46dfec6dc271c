package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command explain-code, with the shipped terminology. */
class ExplainCodeTest {

    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://loinc.org | 2823-3 | Laboratory test: measures potassium",
                "urn:oid:2.16.840.1.113883.6.1 | 2823-3 | Laboratory test: measures potassium",
                "http://hl7.org/fhir/sid/icd-10-cm | M62.831 | Condition: in the value sets calf-muscle-spasm, muscle-spasm",
                "http://snomed.info/sct | 55300003 | Condition: in the value sets muscle-cramp",
                "http://www.nlm.nih.gov/research/umls/rxnorm | 198211 | Ingredients: simvastatin (40 mg in one unit; classes: ",
                "http://www.nlm.nih.gov/research/umls/rxnorm | 833036 | Drug: a conflict, never resolved: the code is in use with two meanings.",
                "http://www.nlm.nih.gov/research/umls/rxnorm | 92759 | Drug: known, and none that the clinical content speaks of.",
                "http://loinc.org | 0-0 | Not known to Tonus",
                "urn:local | K | System: 'urn:local' is none of the code systems that the tables know."
            })
    void a_code_is_explained(String system, String code, String expected) {
        assertThat(explain(system, code)).contains(expected);
    }

    @Test
    void a_text_counts_beside_the_code() {
        assertThat(explain(RXNORM, "0", "Simvastatin 40 MG Oral Tablet")).contains("Drug: known by its name alone");
        assertThat(explain(RXNORM, "198211", "Lisinopril 10 MG Oral Tablet"))
                .contains("Drug: a conflict, never resolved: the code says simvastatin, the text names something else");
    }

    @Test
    void the_part_of_a_name_that_is_not_known_is_told() {
        assertThat(explain(RXNORM, "0", "simvastatin 40 mg / fooximab 5 mg"))
                .contains("Ingredients: simvastatin")
                .contains("Not known beside them: fooximab.");
        assertThat(explain(RXNORM, "0", "simvastatin 40 mg")).doesNotContain("Not known beside");
    }

    @Test
    void the_settings_of_the_service_count(@TempDir Path folder) throws IOException {
        Path labs = Files.writeString(folder.resolve("labs.csv"), "system,code,loinc\nurn:local,K,2823-3\n");

        assertThat(explain("urn:local", "K", "--tonus.terminology.local-labs=" + labs))
                .contains("Laboratory test: measures potassium");
        assertThat(explain("http://snomed.info/sct", "55300003", "--tonus.terminology.snomed=false"))
                .contains("Not known to Tonus");
    }

    @Test
    void a_value_set_of_the_overlay_folder_wins(@TempDir Path folder) throws IOException {
        Path sets = Files.createDirectories(folder.resolve("fhir-resources/valuesets/labs"));
        Files.writeString(sets.resolve("any-name.json"), """
                {"resourceType": "ValueSet", "url": "https://tonus.dev/fhir/ValueSet/potassium", "compose": {"include": [
                  {"system": "http://loinc.org", "concept": [{"code": "2823-3"}, {"code": "99999-9"}]}]}}
                """);
        String overlay = "--tonus.overlay=" + folder;

        assertThat(explain("http://loinc.org", "99999-9", overlay)).contains("measures potassium");
        assertThat(explain("http://loinc.org", "6298-4", overlay)).contains("Not known to Tonus");
    }

    @Test
    void a_folder_or_file_that_is_not_there_stops_the_start(@TempDir Path folder) {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() ->
                        SiteFolder.read(new SiteProperties(missing.toString(), new SiteProperties.Terminology(""))))
                .hasMessage("tonus.overlay names what is not there: " + missing);
        assertThatThrownBy(() ->
                        SiteFolder.read(new SiteProperties("", new SiteProperties.Terminology(missing.toString()))))
                .hasMessage("tonus.terminology.local-labs names what is not there: " + missing);
    }

    @Test
    void other_arguments_start_the_service_and_too_few_are_told() {
        assertThat(ExplainCode.isMeant("--server.port=0")).isFalse();
        assertThat(ExplainCode.isMeant()).isFalse();
        assertThat(explain()).startsWith("Usage: explain-code");
    }

    private static String explain(String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] arguments = new String[words.length + 1];
        arguments[0] = "explain-code";
        System.arraycopy(words, 0, arguments, 1, words.length);
        assertThat(ExplainCode.isMeant(arguments)).isTrue();
        ExplainCode.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
