package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tonus.facts.Code;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site may put in place of the shipped terminology. */
class SiteFilesTest {

    private static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String CRAMP = "https://tonus.dev/fhir/ValueSet/muscle-cramp";

    private final TreeMap<String, byte[]> valueSets = new TreeMap<>();
    private final TreeMap<String, byte[]> localLabs = new TreeMap<>();

    @Test
    void a_set_of_the_site_takes_the_place_of_the_shipped_one() {
        site(compose(CRAMP, include(ICD, "M62.838")));

        Terminology terminology = load();

        assertThat(terminology.conditionSetsOf(new Code(ICD, "M62.838"))).containsExactly("muscle-cramp");
        assertThat(terminology.conditionSetsOf(new Code(ICD, "R25.2"))).isEmpty();
        assertThat(terminology.conditionSetsOf(new Code(SNOMED, "55300003"))).containsExactly("muscle-cramp");
    }

    @Test
    void snomed_codes_of_the_site_take_the_place_of_the_snomed_part() {
        site(compose(CRAMP, include(ICD, "M62.838") + "," + include(SNOMED, "449917004")));

        Terminology terminology = load();

        assertThat(terminology.conditionSetsOf(new Code(SNOMED, "449917004"))).containsExactly("muscle-cramp");
        assertThat(terminology.conditionSetsOf(new Code(SNOMED, "55300003"))).isEmpty();
    }

    @Test
    void an_expansion_works_as_a_compose_does() {
        site(expansion(2, """
                {"system": "%s", "code": "M62", "abstract": true, "contains": [
                  {"system": "%s", "code": "M62.830", "display": "a"}, {"system": "%s", "code": "M62.838"}]}
                """.formatted(ICD, ICD, ICD)));

        assertThat(load().conditionSetsOf(new Code(ICD, "M62.830"))).containsExactly("muscle-cramp");
        assertThat(load().conditionSetsOf(new Code(ICD, "M62.0"))).isEmpty();
    }

    @Test
    void an_exclude_that_lists_its_codes_takes_them_out() {
        site(compose(
                CRAMP,
                include(ICD, "R25.2") + "," + include(ICD, "M62.838") + "], \"exclude\": [" + include(ICD, "R25.2")));

        assertThat(load().conditionSetsOf(new Code(ICD, "R25.2"))).isEmpty();
        assertThat(load().conditionSetsOf(new Code(ICD, "M62.838"))).isNotEmpty();
    }

    @Test
    void spaces_small_letters_and_codes_that_stand_twice_are_mended_and_told() {
        site(compose(CRAMP, include(ICD, " r25.2 ") + "," + include(ICD, "R25.2")));

        Terminology terminology = load();

        assertThat(terminology.conditionSetsOf(new Code(ICD, "R25.2"))).containsExactly("muscle-cramp");
        assertThat(terminology.repairs().stream().map(TerminologyProblem::display))
                .containsExactly(
                        "site.json: the code ' r25.2 ' was read as R25.2",
                        "site.json: the code R25.2 stands twice and counts once");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | not JSON",
                "{\"resourceType\": \"CodeSystem\"} | not a ValueSet",
                "{\"resourceType\": \"ValueSet\", \"url\": \"https://example.org/x\"} | no shipped value set has the canonical URL 'https://example.org/x'",
                "{\"resourceType\": \"ValueSet\", \"url\": \"https://tonus.dev/fhir/ValueSet/muscle-cramp\"} | the set lists no code"
            })
    void what_is_no_value_set_of_ours_is_refused(String json, String problem) {
        site(json);

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("site.json:")
                .contains(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"filter\": [{\"property\": \"concept\", \"op\": \"is-a\", \"value\": \"R25\"}]",
                "\"valueSet\": [\"https://example.org/other\"]",
                "\"version\": \"2026\""
            })
    void what_needs_a_terminology_server_is_refused(String part) {
        site(compose(CRAMP, include(ICD, "R25.2") + ", {\"system\": \"" + ICD + "\", " + part + "}"));

        assertThat(problems())
                .containsExactly("site.json: an include does not list its codes: it would need a terminology server");
    }

    @Test
    void a_page_of_an_expansion_is_refused() {
        site(expansion(400, "{\"system\": \"" + ICD + "\", \"code\": \"R25.2\"}"));

        assertThat(problems()).containsExactly("site.json: the expansion is a part of the set: 1 of 400 codes");
    }

    @ParameterizedTest
    @CsvSource({"http://loinc.org, 2157-6", "'', R25.2", "http://example.org/local, CRAMP"})
    void codes_of_a_system_that_nobody_would_look_up_are_refused(String system, String code) {
        site(compose(CRAMP, include(ICD, "R25.2") + "," + include(system, code)));

        assertThat(problems()).containsExactly("site.json: the system does not belong in this set: " + system);
    }

    @ParameterizedTest
    @CsvSource({"'R25. 2'", "''", "' '"})
    void what_is_no_code_is_refused(String code) {
        site(compose(CRAMP, include(ICD, code)));

        assertThat(problems()).first().asString().startsWith("site.json: no code can be written like this");
    }

    @Test
    void a_set_of_more_codes_than_any_concept_has_is_refused() {
        String many = IntStream.rangeClosed(0, 20_000)
                .mapToObj(number -> "{\"code\": \"X" + number + "\", \"display\": \"x\"}")
                .collect(Collectors.joining(","));
        site(compose(CRAMP, "{\"system\": \"" + ICD + "\", \"concept\": [" + many + "]}"));

        assertThat(problems()).containsExactly("site.json: the set lists more than 20,000 codes");
    }

    @Test
    void a_file_of_millions_of_codes_is_not_even_parsed() {
        valueSets.put("site.json", new byte[SiteFiles.LONGEST + 1]);

        assertThat(problems()).singleElement().asString().contains("the file is longer than 32 MiB");
    }

    @Test
    void a_set_in_another_encoding_is_not_guessed() {
        String json = compose(CRAMP, include(ICD, "R25.2")).replace("a name", "cr\u00E9mp");
        valueSets.put("site.json", json.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems()).singleElement().asString().startsWith("site.json:1: not JSON");
    }

    @Test
    void nothing_is_loaded_when_one_of_several_sets_is_broken() {
        site(compose(CRAMP, include(ICD, "M62.838")));
        valueSets.put("two.json", compose(CRAMP, include(ICD, "M62.838")).getBytes(StandardCharsets.UTF_8));

        assertThat(problems()).containsExactly("two.json: the same canonical URL stands in site.json too");
    }

    @Test
    void snomed_codes_are_refused_where_snomed_is_left_out() {
        site(compose(CRAMP, include(ICD, "M62.838") + "," + include(SNOMED, "449917004")));

        assertThatThrownBy(() -> SmallTerminology.sound().withoutSnomed().load(new SiteFiles(valueSets, localLabs)))
                .isInstanceOfSatisfying(BrokenTerminologyException.class, broken -> assertThat(broken.problems())
                        .extracting(TerminologyProblem::text)
                        .containsExactly(
                                "the set lists SNOMED CT codes, which tonus.terminology.snomed=false leaves out"));
    }

    @Test
    void a_local_code_stands_for_its_loinc_code() {
        labs("urn:example:lab,MG,19123-9\n,  MAG ,19123-9\n");

        Terminology terminology = load();

        assertThat(terminology.labOf(new Code("urn:example:lab", " MG "))).contains("magnesium");
        assertThat(terminology.labOf(new Code("", "MAG"))).contains("magnesium");
        assertThat(terminology.labOf(new Code("urn:example:other", "MG"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "urn:x,MG,2157-6 | 2: no value set of laboratory tests lists the LOINC code 2157-6",
                "urn:x,MG, | 2: loinc is empty",
                "urn:x,,19123-9 | 2: code is empty",
                "urn:x,MG | 2: 2 columns instead of 3",
                "http://loinc.org,MG,19123-9 | 2: the local code is one of LOINC: change the value set instead",
                "urn:x,MG,19123-9;urn:x,MG,19123-9 | 3: the local code stands twice: MG"
            })
    void a_row_that_would_change_nothing_is_refused_with_its_line(String rows, String problem) {
        labs(rows.replace(';', '\n') + "\n");

        assertThat(problems()).contains("labs.csv:" + problem);
    }

    @Test
    void a_table_with_another_header_or_another_encoding_is_refused() {
        localLabs.put("labs.csv", "code,loinc\nMG,19123-9\n".getBytes(StandardCharsets.UTF_8));
        localLabs.put("more.csv", "system,code,loinc\n\u00E9,\u00E9,1\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems())
                .containsExactly("labs.csv:1: the header is not system,code,loinc", "more.csv: the file is not UTF-8");
    }

    @Test
    void a_set_of_the_site_keeps_the_name_by_which_a_clinician_knows_the_measurement() {
        site(compose("https://tonus.dev/fhir/ValueSet/magnesium", include("http://loinc.org", "2157-6")));

        Terminology terminology = load();

        assertThat(terminology.labOf(new Code("http://loinc.org", "2157-6"))).contains("magnesium");
        assertThat(terminology.nameOfLab("magnesium")).isEqualTo("A title");
    }

    private void site(String json) {
        valueSets.put("site.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private void labs(String rows) {
        localLabs.put("labs.csv", ("system,code,loinc\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private Terminology load() {
        return SmallTerminology.sound().load(new SiteFiles(valueSets, localLabs));
    }

    private List<String> problems() {
        try {
            throw new AssertionError("Nothing is wrong with " + load());
        } catch (BrokenTerminologyException e) {
            return e.problems().stream().map(TerminologyProblem::display).toList();
        }
    }

    private static String include(String system, String code) {
        return "{\"system\": \"%s\", \"concept\": [{\"code\": \"%s\", \"display\": \"a name\"}]}"
                .formatted(system, code);
    }

    private static String compose(String url, String includes) {
        return "{\"resourceType\": \"ValueSet\", \"url\": \"%s\", \"compose\": {\"include\": [%s]}}"
                .formatted(url, includes);
    }

    private static String expansion(int total, String contains) {
        return "{\"resourceType\": \"ValueSet\", \"url\": \"%s\", \"expansion\": {\"total\": %d, \"contains\": [%s]}}"
                .formatted(CRAMP, total, contains);
    }
}
