package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeTreeTest {

    private final CodeTree tree = CodeTree.of(Map.of("M62", Set.of("muscle"), "M62.83", Set.of("spasm")));

    @Test
    void a_code_has_the_sets_of_all_listed_codes_above_it() {
        assertThat(tree.setsOf("M62.831")).containsExactly("muscle", "spasm");
        assertThat(tree.setsOf("M62.82")).containsExactly("muscle");
    }

    @Test
    void a_code_that_leaves_the_tree_above_every_listed_code_has_none() {
        assertThat(tree.setsOf("M6")).isEmpty();
        assertThat(tree.setsOf("M63")).isEmpty();
    }

    @Test
    void equal_answers_are_one_object_so_that_lookups_allocate_nothing() {
        assertThat(tree.setsOf("M62.831")).isSameAs(tree.setsOf("M6283"));
    }
}
