package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class TonusPropertiesTest {

    @Test
    void missing_data_are_answered_by_a_card_unless_412_is_wanted() {
        assertThat(properties("card").refusesMissingData()).isFalse();
        assertThat(properties("412").refusesMissingData()).isTrue();
    }

    @Test
    void any_other_answer_to_missing_data_stops_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> properties("silence"));
    }

    @ParameterizedTest
    @CsvSource({
        "labs, laboratory, 'labs is to stand for laboratory, which is no key of ours'",
        "conditions, medications, 'conditions is a key of ours and cannot stand for medications'"
    })
    void a_prefetch_key_that_means_nothing_or_two_things_stops_the_start(String name, String key, String sentence) {
        Map<String, String> names = Map.of(name, key);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties("card", names))
                .withMessage("tonus.prefetch-keys: " + sentence);
    }

    @Test
    void two_prefetch_keys_for_one_part_of_the_record_stop_the_start() {
        Map<String, String> names = Map.of("meds", "medications", "drugs", "medications");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties("card", names))
                .withMessageContaining("and another key both are to stand for medications");
    }

    private static TonusProperties properties(String missingDataAnswer) {
        return properties(missingDataAnswer, Map.of());
    }

    private static TonusProperties properties(String missingDataAnswer, Map<String, String> prefetchKeys) {
        return new TonusProperties(
                Mode.EVALUATION,
                ZoneOffset.UTC,
                true,
                missingDataAnswer,
                DataSize.ofMegabytes(16),
                8,
                0,
                prefetchKeys,
                new TonusProperties.Terminology(true, "", ""));
    }
}
