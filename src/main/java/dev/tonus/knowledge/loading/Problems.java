package dev.tonus.knowledge.loading;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that an author sees everything at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Problem problem) {
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The problems by file and line. */
    List<Problem> sorted() {
        return found.stream().sorted().toList();
    }
}
