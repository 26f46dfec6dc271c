package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DerivedLab;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.PatientFacts;
import dev.tonus.fhir.RecordReader;
import dev.tonus.fhir.RecordRequest;
import dev.tonus.fhir.Selections;
import dev.tonus.knowledge.loading.KnowledgeLoader;
import dev.tonus.terminology.SiteFiles;
import dev.tonus.terminology.Terminology;
import dev.tonus.terminology.TerminologyLoader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a site gains that lists codes of its own in a set that awaits some; the codes here are made up. */
class SiteMeasurementsTest {

    private static final String DUE_DATE = "1-8";
    private static final String WEEKS = "2-6";

    private static final Terminology TERMINOLOGY = terminology();

    @Test
    void the_site_is_asked_for_its_codes() {
        assertThat(KnowledgeLoader.load(Shipped.filesIn("cds-services"), TERMINOLOGY)
                        .services())
                .allSatisfy(service ->
                        assertThat(service.prefetch().get("measurements")).matches(".*code=1-8,2-6,[^&]*8310-5.*"));
        assertThat(Shipped.knowledge().services())
                .allSatisfy(service ->
                        assertThat(service.prefetch().get("measurements")).doesNotContain("=1-8"));
    }

    @Test
    void a_due_date_is_read_and_tells_the_weeks() {
        PatientFacts facts = read(DUE_DATE, "\"valueDateTime\": \"2027-04-10\"");

        assertThat(facts.datedFindings()).extracting("lab").containsExactly("due-date");
        assertThat(weeksOf(facts)).isEqualTo("20 weeks of pregnancy");
    }

    @Test
    void observed_weeks_are_read_and_carried_forward() {
        PatientFacts facts = read(WEEKS, "\"valueQuantity\": {\"value\": 18, \"unit\": \"wk\"}");

        assertThat(facts.dataGaps()).isEmpty();
        assertThat(weeksOf(facts)).isEqualTo("20 weeks of pregnancy");
    }

    private static String weeksOf(PatientFacts facts) {
        return DerivedLab.GESTATIONAL_AGE.derive(facts).map(LabResult::display).orElse("not known");
    }

    /** An Observation of two weeks before the instant of the stories. */
    private static PatientFacts read(String code, String value) {
        String prefetch = """
                {"measurements": {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Observation",
                 "id": "o1", "status": "final", "effectiveDateTime": "2026-11-07", %s,
                 "code": {"coding": [{"system": "http://loinc.org", "code": "%s"}]}}}]}}
                """.formatted(value, code);
        return new RecordReader(TERMINOLOGY)
                .read(new RecordRequest(
                        "p1",
                        JsonMapper.shared().readTree(prefetch),
                        MissingNode.getInstance(),
                        Selections.ALL,
                        StoryRequests.AS_OF,
                        ZoneOffset.UTC));
    }

    private static Terminology terminology() {
        TreeMap<String, byte[]> sets = new TreeMap<>();
        sets.put("due.json", valueSet("due-date", DUE_DATE));
        sets.put("weeks.json", valueSet("gestational-age-observed", WEEKS));
        return TerminologyLoader.load(Shipped.filesIn("fhir-resources"), true, new SiteFiles(sets, new TreeMap<>()));
    }

    private static byte[] valueSet(String id, String code) {
        return """
                {"resourceType": "ValueSet", "url": "https://tonus.dev/fhir/ValueSet/%s",
                 "compose": {"include": [{"system": "http://loinc.org", "concept": [{"code": "%s"}]}]}}
                """.formatted(id, code).getBytes(StandardCharsets.UTF_8);
    }
}
