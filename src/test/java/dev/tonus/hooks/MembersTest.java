package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.IntNode;

/** A map like any other, however many members it has. */
class MembersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 16, 17, 40})
    void keeps_members_in_their_order(int count) {
        Members members = members(count);

        assertThat(members).hasSize(count);
        assertThat(members.keySet())
                .containsExactlyElementsOf(
                        IntStream.range(0, count).mapToObj(String::valueOf).toList());
        assertThat(members.values()).extracting(node -> node.intValue()).isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 16, 17, 40})
    void finds_members_by_name(int count) {
        Members members = members(count);

        assertThat(members).containsKey("0").doesNotContainKey("other");
        assertThat(members.get(String.valueOf(count - 1))).isEqualTo(IntNode.valueOf(count - 1));
        assertThat(members.get("other")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 16, 17, 40})
    void tells_of_the_member_that_is_replaced(int count) {
        Members members = members(count);

        assertThat(members.put("0", IntNode.valueOf(7))).isEqualTo(IntNode.valueOf(0));
        assertThat(members).hasSize(count).containsEntry("0", IntNode.valueOf(7));
        assertThat(members.put("other", IntNode.valueOf(8))).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 16, 17, 40})
    void lets_members_be_removed_and_added_again(int count) {
        Members members = members(count);

        assertThat(members.remove("0")).isEqualTo(IntNode.valueOf(0));
        assertThat(members).hasSize(count - 1).doesNotContainKey("0");
        assertThat(members.put("0", IntNode.valueOf(0))).isNull();
        assertThat(members).hasSize(count).isEqualTo(members(count));
    }

    private static Members members(int count) {
        Members members = new Members();
        for (int i = 0; i < count; i++) {
            assertThat(members.put(String.valueOf(i), IntNode.valueOf(i))).isNull();
        }
        return members;
    }
}
