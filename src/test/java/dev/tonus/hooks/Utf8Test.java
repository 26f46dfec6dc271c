package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "magnesium", "Wadenkrampf – größer", "足がつる", "\uD83D\uDE00"})
    void well_formed_text_passes_however_long(String text) {
        assertThat(Utf8.isWellFormed(text.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(Utf8.isWellFormed(text.repeat(5000).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "ff", "c3", "c0af", "e080af", "eda080", "f4908080", "6161c3", "e28261"})
    void malformed_bytes_do_not(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(Utf8.isWellFormed(bytes)).isFalse();
        assertThat(Utf8.isWellFormed(Client.concat(new byte[20_000], bytes))).isFalse();
    }
}
