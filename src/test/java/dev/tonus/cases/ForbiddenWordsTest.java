package dev.tonus.cases;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Prescription;
import dev.tonus.Shipped;
import dev.tonus.facts.PatientFacts;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForbiddenWordsTest {

    private final PatientFacts facts = adult().withCramps(10)
            .taking(Prescription.of("atorvastatin").since(30))
            .facts();

    @ParameterizedTest
    @CsvSource({"Stop the statin now., stop the statin", "The pain is Caused by the statin., caused by"})
    void a_phrase_that_no_card_may_say_is_found_in_either_case(String said, String phrase) {
        Knowledge saying = Rewrite.of(
                Shipped.knowledge(),
                node -> node instanceof Wording wording && wording.text().contains("within 12 weeks")
                        ? Wording.of(said)
                        : node);

        assertThat(ForbiddenWords.in(Reviewers.of(saying).review(facts), saying))
                .containsExactly("statin-muscle-symptoms says '" + phrase + "'");
    }
}
