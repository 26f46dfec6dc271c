package dev.tonus.hooks;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.facts.Code;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnresolvedCounterTest {

    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    private static final String LOINC = "http://loinc.org";
    private static final Code LOCAL = new Code("https://hospital.example/codes", "K-LAB-77");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final UnresolvedCounter counter = new UnresolvedCounter(meters);

    @Test
    void drugs_and_labs_are_counted_by_their_public_code() {
        Adult adult = adult().taking(Prescription.unrecognized(new Code(RXNORM, "1")))
                .ordering(Prescription.unrecognized(new Code(RXNORM, "1")))
                .withUnresolvedLab(new Code(LOINC, "1-8"));

        counter.count(adult.facts());
        counter.count(adult.facts());

        assertThat(counted("drug", "rxnorm", "1")).isEqualTo(4);
        assertThat(counted("lab", "loinc", "1-8")).isEqualTo(2);
        assertThat(meters.getMeters()).hasSize(2);
    }

    @Test
    void an_entry_with_several_codes_is_counted_once_under_the_first_public_one() {
        counter.count(adult().withUnresolvedLab(LOCAL, new Code(LOINC, "1-8"), new Code(LOINC, "2-6"))
                .facts());

        assertThat(counted("lab", "loinc", "1-8")).isEqualTo(1);
        assertThat(meters.getMeters()).hasSize(1);
    }

    @Test
    void a_local_code_and_the_words_of_the_record_stand_in_no_count() {
        counter.count(adult().taking(Prescription.unrecognized("Secret cure of Jane Doe"))
                .taking(Prescription.unrecognized(LOCAL))
                .withUnresolvedLab(new Code(LOINC, "Jane Doe"))
                .facts());

        assertThat(counted("drug", "words", "none")).isEqualTo(1);
        assertThat(counted("drug", "local", "none")).isEqualTo(1);
        assertThat(counted("lab", "local", "none")).isEqualTo(1);
        assertThat(tags()).noneMatch(value -> value.contains("Jane") || value.contains("K-LAB"));
    }

    @Test
    void thousands_of_codes_make_a_bounded_number_of_counts() {
        for (int code = 1; code <= 10_000; code++) {
            counter.count(adult().taking(Prescription.unrecognized(new Code(RXNORM, String.valueOf(code))))
                    .facts());
        }

        assertThat(meters.getMeters()).hasSize(UnresolvedCounter.MOST_CODES + 1);
        assertThat(counted("drug", "rxnorm", "other")).isEqualTo(10_000 - UnresolvedCounter.MOST_CODES);
        assertThat(counted("drug", "rxnorm", "1")).isEqualTo(1);
    }

    private List<String> tags() {
        return meters.getMeters().stream()
                .flatMap(meter -> meter.getId().getTags().stream())
                .map(Tag::getValue)
                .toList();
    }

    private double counted(String kind, String system, String code) {
        return meters.find("tonus.unresolved").tags("kind", kind, "system", system, "code", code).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
