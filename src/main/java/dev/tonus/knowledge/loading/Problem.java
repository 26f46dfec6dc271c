package dev.tonus.knowledge.loading;

import java.util.Comparator;

/**
 * Something that is wrong in a content file.
 *
 * @param file the file, relative to {@code cds-services}
 * @param line the line, counted from 1
 * @param sentence what is wrong and how to mend it
 */
public record Problem(String file, int line, String sentence) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::sentence);

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + sentence;
    }
}
