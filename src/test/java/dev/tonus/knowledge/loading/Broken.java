package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * A change of the small content that breaks it. The new text holds the comment {@code #!} on the line at which the
 * problem must be reported.
 *
 * @param what what is broken
 * @param path the file
 * @param text what is replaced
 * @param other the new text
 * @param words what the sentence must say
 * @param next a second change, in the file in which the problem is reported; empty if there is none
 */
record Broken(String what, String path, String text, String other, String words, List<Broken> next) {

    private static final String MARK = "#!";

    Broken(String what, String path, String text, String other, String words) {
        this(what, path, text, other, words, List.of());
    }

    static Broken cause(String what, String text, String other, String words) {
        return new Broken(what, "causes/electrolyte/low-magnesium.yaml", text, other, words);
    }

    static Broken redFlag(String what, String text, String other, String words) {
        return new Broken(what, "red-flags/RF-FIT.yaml", text, other, words);
    }

    static Broken orderCheck(String what, String text, String other, String words) {
        return new Broken(what, "order-checks/rx-statin.yaml", text, other, words);
    }

    static Broken option(String what, String text, String other, String words) {
        return new Broken(what, "options/m-salt.yaml", text, other, words);
    }

    static Broken definition(String what, String text, String other, String words) {
        return new Broken(what, "definitions/cramping.yaml", text, other, words);
    }

    static Broken table(String what, String text, String other, String words) {
        return new Broken(what, "tables/pairs.yaml", text, other, words);
    }

    static Broken limits(String what, String text, String other, String words) {
        return new Broken(what, "limits.yaml", text, other, words);
    }

    static Broken shared(String path, String what, String text, String other, String words) {
        return new Broken(what, path, text, other, words);
    }

    /** The same with a second change of the file. */
    Broken at(String secondText, String secondOther) {
        return reportedIn(path, secondText, secondOther);
    }

    /** The same with a change of the file in which the problem is reported. */
    Broken reportedIn(String file, String secondText, String secondOther) {
        return new Broken(
                what, path, text, other, words, List.of(new Broken(what, file, secondText, secondOther, words)));
    }

    /** The file in which the problem must be reported. */
    String reportedFile() {
        return next.isEmpty() ? path : next.get(0).path();
    }

    List<Problem> problems() {
        return changed().problems();
    }

    private ContentFolder changed() {
        ContentFolder changed = ContentFolder.small().replacing(path, text, other);
        next.forEach(second -> assertThat(changed.replacing(second.path, second.text, second.other))
                .isNotNull());
        return changed;
    }

    /** The line of the comment, counted from 1. */
    int line() {
        List<String> lines = changed().text(reportedFile()).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(MARK)) {
                return i + 1;
            }
        }
        throw new IllegalStateException("No line is marked with " + MARK);
    }

    @Override
    public String toString() {
        return what;
    }
}
