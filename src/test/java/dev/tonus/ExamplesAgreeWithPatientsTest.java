package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The example requests and the stories of the patients. When the content asks for other results, the queries change, and
 * with them what a client would send: {@code -Dtonus.golden=write} writes the prefetch of the requests anew.
 */
class ExamplesAgreeWithPatientsTest {

    private static final boolean WRITE = "write".equals(System.getProperty("tonus.golden"));

    @ParameterizedTest
    @MethodSource("dev.tonus.GoldenRequest#all")
    void every_prefetched_resource_is_the_one_of_the_story(GoldenRequest request) {
        StoryBundle story = request.story();

        assertThat(request.prefetched()).isNotEmpty().allSatisfy(resource -> assertThat(
                        story.findResource(StoryBundle.referenceTo(resource)))
                .contains(resource));
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.GoldenRequest#all")
    void a_request_is_what_a_client_would_send_about_the_story(GoldenRequest request) throws IOException {
        String hook = request.body().path("hook").asString();
        String story = request.story().story();

        String sent = request.drafts().isEmpty()
                ? StoryRequests.of(story, hook, StoryRequests.AS_OF)
                : StoryRequests.ordering(story, hook, StoryRequests.AS_OF, request.drafts());

        JsonNode expected = JsonMapper.shared().readTree(sent);
        if (WRITE) {
            write(request, expected.path("prefetch"));
        }
        assertThat(withoutSelections(request)).isEqualTo(expected.path("context"));
        assertThat(request.body().path("prefetch")).isEqualTo(expected.path("prefetch"));
        assertThat(request.body().path("extension")).isEqualTo(expected.path("extension"));
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.GoldenRequest#all")
    void what_is_selected_is_among_the_drafts(GoldenRequest request) {
        List<String> drafts =
                request.drafts().stream().map(StoryBundle::referenceTo).toList();

        assertThat(request.body().at("/context/selections").valueStream().map(JsonNode::asString))
                .isSubsetOf(drafts);
    }

    private static void write(GoldenRequest request, JsonNode prefetch) throws IOException {
        ObjectNode written = (ObjectNode) request.body();
        written.set("prefetch", prefetch);
        Files.writeString(request.file(), CompactJson.print(written));
    }

    private static JsonNode withoutSelections(GoldenRequest request) {
        return ((ObjectNode) request.body().path("context").deepCopy()).without("selections");
    }
}
