package dev.tonus.terminology;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it is told at once. */
final class Problems {

    private final List<TerminologyProblem> all = new ArrayList<>();

    /** Something is wrong with a whole file. */
    void add(String file, String text) {
        add(file, 0, text);
    }

    /** Something is wrong in a line of a file, counted from 1. */
    void add(String file, int line, String text) {
        all.add(new TerminologyProblem(file, line, text));
    }

    /** How much was told. */
    int count() {
        return all.size();
    }

    /** Everything that was told. */
    List<TerminologyProblem> all() {
        return List.copyOf(all);
    }

    /** Refuses the terminology if anything was wrong. */
    void refuseIfAny() {
        if (!all.isEmpty()) {
            throw new BrokenTerminologyException(all);
        }
    }
}
