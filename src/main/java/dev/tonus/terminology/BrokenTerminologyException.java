package dev.tonus.terminology;

import java.util.List;
import java.util.stream.Collectors;

/** The terminology is refused as a whole, with everything that is wrong in it. */
public final class BrokenTerminologyException extends RuntimeException {

    private final transient List<TerminologyProblem> problems;

    BrokenTerminologyException(List<TerminologyProblem> problems) {
        super(problems.stream()
                .map(TerminologyProblem::display)
                .collect(Collectors.joining("\n", "The terminology is refused:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order in which they were found. */
    public List<TerminologyProblem> problems() {
        return problems;
    }
}
