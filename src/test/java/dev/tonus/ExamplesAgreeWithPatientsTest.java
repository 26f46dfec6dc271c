package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExamplesAgreeWithPatientsTest {

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
    void a_request_is_what_a_client_would_send_about_the_story(GoldenRequest request) {
        String hook = request.body().path("hook").asString();
        String story = request.story().story();

        String sent = request.drafts().isEmpty()
                ? StoryRequests.of(story, hook, StoryRequests.AS_OF)
                : StoryRequests.ordering(story, hook, StoryRequests.AS_OF, request.drafts());

        JsonNode expected = JsonMapper.shared().readTree(sent);
        assertThat(request.body().path("context")).isEqualTo(expected.path("context"));
        assertThat(request.body().path("prefetch")).isEqualTo(expected.path("prefetch"));
        assertThat(request.body().path("extension")).isEqualTo(expected.path("extension"));
    }
}
