package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
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

    private static TonusProperties properties(String missingDataAnswer) {
        return new TonusProperties(
                Mode.EVALUATION,
                ZoneOffset.UTC,
                true,
                missingDataAnswer,
                DataSize.ofMegabytes(16),
                8,
                new TonusProperties.Terminology(true));
    }
}
