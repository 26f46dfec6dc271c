package dev.tonus.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Demographics;
import dev.tonus.facts.LabOrder;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedLabsTest {

    private static final Instant AS_OF = Instant.parse("2026-11-21T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, true",
        "2026-11-14, true",
        "2026-11-13, false",
        "2026-11, true",
        "2026-10, false",
        "2026-11-25, true"
    })
    void a_test_ordered_in_the_last_seven_days_is_on_order(String ordered, boolean onOrder) {
        RecordedTime time = RecordedTime.parse(ordered, ZoneOffset.UTC).orElseThrow();

        assertThat(OrderedLabs.of(factsWithOrder(time)).contains("magnesium")).isEqualTo(onOrder);
    }

    @Test
    void an_order_without_a_date_counts() {
        assertThat(OrderedLabs.of(factsWithOrder(RecordedTime.UNDATED))).containsExactly("magnesium");
    }

    private static PatientFacts factsWithOrder(RecordedTime ordered) {
        LabOrder order = new LabOrder("ServiceRequest/1", Set.of("magnesium"), ordered);
        return new PatientFacts(
                AS_OF,
                ZoneOffset.UTC,
                Demographics.UNKNOWN,
                List.of(),
                List.of(),
                Map.of(),
                List.of(order),
                List.of(),
                Map.of(),
                List.of());
    }
}
