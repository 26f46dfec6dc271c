package dev.tonus.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CardMemoryTest {

    private static final int MOST = CardMemory.MOST_CARDS;

    private final CardMemory memory = new CardMemory();

    @Test
    void a_card_is_remembered_by_the_finding_that_heads_it() {
        memory.show(card(1), "hypomagnesemia");
        memory.show(card(2), "");

        assertThat(memory.findFinding(name(1))).hasValue("hypomagnesemia");
        assertThat(memory.findFinding(name(1).toUpperCase(Locale.ROOT))).hasValue("hypomagnesemia");
        assertThat(memory.findFinding(name(2))).hasValue("");
        assertThat(memory.findFinding(name(3))).isEmpty();
    }

    @Test
    void another_instance_or_one_after_a_restart_knows_nothing_of_it() {
        memory.show(card(1), "hypomagnesemia");

        assertThat(new CardMemory().findFinding(name(1))).isEmpty();
    }

    @Test
    void the_eldest_card_makes_room_for_the_newest() {
        show(0, MOST);
        assertThat(memory.findFinding(name(0))).isPresent();

        memory.show(card(MOST), "newest");

        assertThat(memory.findFinding(name(0))).isEmpty();
        assertThat(memory.findFinding(name(1))).isPresent();
        assertThat(memory.findFinding(name(MOST))).hasValue("newest");
        assertThat(remembered(MOST + 1)).isEqualTo(MOST);
    }

    @Test
    void a_card_that_is_shown_again_is_one_card_and_counts_as_new() {
        show(0, MOST);
        memory.show(card(0), "again");
        assertThat(remembered(MOST)).isEqualTo(MOST);

        memory.show(card(MOST), "newest");

        assertThat(memory.findFinding(name(0))).hasValue("again");
        assertThat(memory.findFinding(name(1))).isEmpty();
    }

    @Test
    void asking_for_a_card_does_not_keep_it() {
        show(0, MOST);
        assertThat(memory.findFinding(name(0))).isPresent();

        show(MOST, MOST + 1);

        assertThat(memory.findFinding(name(0))).isEmpty();
    }

    @Test
    void calls_at_the_same_time_keep_the_bound_and_lose_no_card() {
        IntStream.range(0, 4 * MOST).parallel().forEach(number -> memory.show(card(number), "finding-" + number));
        assertThat(remembered(4 * MOST)).isEqualTo(MOST);

        IntStream.range(0, MOST).parallel().forEach(number -> memory.show(card(number), "finding-" + number));

        assertThat(IntStream.range(0, MOST)).allSatisfy(number -> assertThat(memory.findFinding(name(number)))
                .hasValue("finding-" + number));
    }

    private void show(int from, int to) {
        IntStream.range(from, to).forEach(number -> memory.show(card(number), "finding"));
    }

    private long remembered(int cards) {
        return IntStream.range(0, cards)
                .filter(number -> memory.findFinding(name(number)).isPresent())
                .count();
    }

    private static UUID card(int number) {
        return new UUID(0x5000L, number + 0xabcdef0000000L);
    }

    private static String name(int number) {
        return card(number).toString();
    }
}
