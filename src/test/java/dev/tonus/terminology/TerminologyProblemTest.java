package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TerminologyProblemTest {

    @Test
    void a_problem_says_its_file_and_its_line_if_it_has_one() {
        assertThat(new TerminologyProblem("a.csv", 7, "wrong").display()).isEqualTo("a.csv:7: wrong");
        assertThat(new TerminologyProblem("a.csv", 0, "wrong").display()).isEqualTo("a.csv: wrong");
    }

    @Test
    void without_problems_nothing_is_refused() {
        Problems problems = new Problems();

        assertThatCode(problems::refuseIfAny).doesNotThrowAnyException();
    }

    @Test
    void the_refusal_lists_the_problems_in_their_order() {
        Problems problems = new Problems();
        problems.add("b.csv", 2, "wrong");
        problems.add("a.csv", "missing");

        assertThatThrownBy(problems::refuseIfAny)
                .hasMessage("The terminology is refused:\nb.csv:2: wrong\na.csv: missing");
    }
}
