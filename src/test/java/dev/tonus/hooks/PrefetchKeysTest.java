package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class PrefetchKeysTest {

    private final PrefetchKeys keys = new PrefetchKeys(Map.of("meds", "medications", "-problems", "conditions"));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{\"meds\":1}; {\"medications\":1}",
                "{\"meds\":null}; {\"medications\":null}",
                "{\"-problems\":1,\"labsRecent\":2}; {\"conditions\":1,\"labsRecent\":2}",
                "{\"medications\":1}; {\"medications\":1}",
                "{\"-user\":1}; {\"-user\":1}",
                "{}; {}"
            },
            delimiter = ';')
    void a_renamed_key_is_read_as_ours(String sent, String read) {
        assertThat(keys.renamed(Json.mapper().readTree(sent)))
                .isEqualTo(Json.mapper().readTree(read));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"{\"meds\":1,\"medications\":2}", "{\"medications\":null,\"meds\":1}"},
            delimiter = ';')
    void a_part_of_the_record_under_both_names_is_refused(String sent) {
        assertThat(catchThrowableOfType(
                                RefusedException.class,
                                () -> keys.renamed(Json.mapper().readTree(sent)))
                        .refusal())
                .isEqualTo(
                        new Refusal(
                                HttpStatus.BAD_REQUEST,
                                IssueType.VALUE,
                                "prefetch.medications came under this name and under the one that tonus.prefetch-keys gives it."));
    }

    @Test
    void without_renamed_keys_the_prefetch_stays_the_same_object() {
        var prefetch = Json.mapper().readTree("{\"meds\":1}");

        assertThat(new PrefetchKeys(Map.of()).renamed(prefetch)).isSameAs(prefetch);
    }
}
