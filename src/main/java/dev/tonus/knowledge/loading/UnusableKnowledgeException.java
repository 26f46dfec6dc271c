package dev.tonus.knowledge.loading;

import java.util.List;
import java.util.stream.Collectors;

/** The clinical content is not used, because something in it is wrong; half of it could be silently unsafe. */
public final class UnusableKnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnusableKnowledgeException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining(
                        "\n", "The clinical content has problems (" + problems.size() + "):\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
