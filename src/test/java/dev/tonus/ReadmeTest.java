package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadmeTest {

    private static final Pattern LOCAL_LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spasm-causes/examples/low-magnesium-on-furosemide",
                "spasm-order-sign/examples/clarithromycin-on-simvastatin"
            })
    void shows_the_card_that_the_service_answers(String example) throws IOException {
        JsonNode cards = JsonMapper.shared()
                .readTree(Path.of("cds-services/services/" + example + ".response.json"))
                .path("cards");

        String readme = withoutQuoteMarks(Files.readString(Path.of("README.md")));

        assertThat(cards).hasSize(1);
        assertThat(readme).contains(cards.path(0).path("summary").asString());
        assertThat(readme).contains(cards.path(0).path("detail").asString());
    }

    @Test
    void links_to_what_is_there() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        List<String> links = LOCAL_LINK
                .matcher(readme)
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();

        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of(link))
                .exists());
    }

    private static String withoutQuoteMarks(String markdown) {
        return Pattern.compile("^> ?", Pattern.MULTILINE).matcher(markdown).replaceAll("");
    }
}
