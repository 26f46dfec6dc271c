package dev.tonus.book;

import dev.tonus.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements of one version of the content, kept so that a later version can say what changed. As text: the version
 * on the first line, then one statement a line, its columns parted by tabulators.
 *
 * @param version the version of the content
 * @param statements all statements, in the order of the book
 */
public record Snapshot(String version, List<Statement> statements) {

    private static final int COLUMNS = 5;

    public Snapshot {
        statements = List.copyOf(statements);
    }

    /** The statements that the book makes of the content. */
    public static Snapshot of(Knowledge knowledge) {
        return of(knowledge.version(), Entries.of(knowledge));
    }

    static Snapshot of(String version, List<Entry> entries) {
        List<Statement> statements = new ArrayList<>();
        for (Entry entry : entries) {
            entry.lines()
                    .forEach(line -> statements.add(
                            new Statement(entry.kind().code(), entry.id(), entry.name(), line.label(), line.plain())));
        }
        return new Snapshot(version, statements);
    }

    /**
     * Reads the text of a snapshot.
     *
     * @throws IllegalArgumentException if a line has not the columns of a statement
     */
    public static Snapshot parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A snapshot begins with the version of its content");
        }
        return new Snapshot(
                lines.get(0), lines.stream().skip(1).map(Snapshot::statement).toList());
    }

    private static Statement statement(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("Not a statement of a snapshot: " + line);
        }
        return new Statement(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    /** The text of the snapshot. */
    public String print() {
        return statements.stream()
                .map(one -> String.join("\t", one.kind(), one.id(), one.name(), one.label(), one.text()))
                .collect(Collectors.joining("\n", version + "\n", "\n"));
    }
}
