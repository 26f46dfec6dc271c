package dev.tonus.cards;

import static dev.tonus.cards.FindingBuilder.draft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.knowledge.Indicator;
import dev.tonus.reasoning.Notice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code by which a client remembers that a card was overridden. */
class TopicTest {

    private static final String LONG = "a drug of a very long name ".repeat(5);

    @Test
    void a_code_has_letters_and_digits_only() {
        assertThat(codeOf("rx-statin-contraindicated", "clarithromycin", "simvastatin"))
                .isEqualTo("rxStatinContraindicatedClarithromycinSimvastatinWarning");
    }

    @Test
    void another_pair_of_drugs_has_another_code() {
        assertThat(codeOf("rx-statin-contraindicated", "itraconazole", "simvastatin"))
                .isNotEqualTo(codeOf("rx-statin-contraindicated", "clarithromycin", "simvastatin"));
    }

    @Test
    void a_card_that_gets_more_urgent_has_another_code() {
        FindingBuilder finding = FindingBuilder.cause("hypomagnesemia");

        assertThat(Topic.of(finding.build(), Indicator.WARNING).code()).isEqualTo("hypomagnesemiaWarning");
        assertThat(Topic.of(finding.build(), Indicator.CRITICAL).code()).isEqualTo("hypomagnesemiaCritical");
    }

    @Test
    void a_long_code_is_cut_at_100_characters_and_stays_its_own() {
        List<String> codes = Stream.of("one", "another")
                .map(end -> codeOf("rx-statin-contraindicated", LONG + end))
                .toList();

        assertThat(codes).doesNotHaveDuplicates().allSatisfy(code -> assertThat(code)
                .matches("[A-Za-z0-9]{100}")
                .startsWith("rxStatinContraindicatedADrugOfAVeryLongName"));
        assertThat(codeOf("rx-statin-contraindicated", LONG + "one")).isEqualTo(codes.get(0));
    }

    @Test
    void a_notice_is_about_the_orders_that_it_names() {
        Notice notice = new Notice(Notice.Kind.NOT_RECOGNIZED, Indicator.INFO, "Mystery drops 5 mg/ml", List.of());

        assertThat(Topic.of(notice).code()).isEqualTo("notRecognizedMysteryDrops5MgMlInfo");
    }

    private static String codeOf(String check, String... drugs) {
        return Topic.of(
                        FindingBuilder.orderCheck(check)
                                .onOrder(draft("MedicationRequest/1", "Drug"), false, drugs)
                                .build(),
                        Indicator.WARNING)
                .code();
    }
}
