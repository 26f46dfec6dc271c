package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PatientsAreValidR4Test {

    @ParameterizedTest
    @MethodSource("dev.tonus.StoryBundle#all")
    void a_chart_is_a_valid_transaction(StoryBundle story) {
        assertThat(story.transaction().path("type").asString()).isEqualTo("transaction");
        assertThat(R4Validator.problemsOf(story.transaction().toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.StoryBundle#all")
    void a_chart_refers_to_nothing_outside_of_it(StoryBundle story) {
        List<JsonNode> references = story.transaction().findValues("reference");

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(story.findResource(reference.asString()))
                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.StoryBundle#all")
    void everything_says_that_it_is_synthetic(StoryBundle story) {
        assertThat(story.resources())
                .allSatisfy(resource ->
                        assertThat(resource.at("/meta/tag/0/code").asString()).isEqualTo("HTEST"));
        assertThat(story.transaction().findValues("family"))
                .allSatisfy(name -> assertThat(name.asString()).endsWith("-Example"));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void a_draft_order_of_an_example_is_valid(JsonNode draft) {
        assertThat(draft.path("status").asString()).isEqualTo("draft");
        assertThat(R4Validator.problemsOf(draft.toString())).isEmpty();
    }

    @Test
    void there_are_at_least_forty_stories() {
        assertThat(StoryBundle.all()).hasSizeGreaterThanOrEqualTo(40);
    }

    static Stream<JsonNode> drafts() {
        return GoldenRequest.all().flatMap(request -> request.drafts().stream());
    }
}
