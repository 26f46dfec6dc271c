package dev.tonus.book;

import dev.tonus.book.Change.Difference;
import dev.tonus.book.Change.Extent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changed from one version of the content to another: entries that came or went, and statements, from and to. */
final class Changes {

    private Changes() {}

    /** The changes, in the order of the new book; what went stands last. */
    static List<Change> between(Snapshot before, Snapshot now) {
        Map<String, List<Statement>> old = byEntry(before);
        List<Change> changes = new ArrayList<>();
        byEntry(now).forEach((entry, statements) -> {
            List<Statement> known = Optional.ofNullable(old.remove(entry)).orElse(List.of());
            change(known, statements).ifPresent(changes::add);
        });
        old.values().forEach(gone -> changes.add(of(Extent.REMOVED, gone.get(0), List.of())));
        return List.copyOf(changes);
    }

    private static Map<String, List<Statement>> byEntry(Snapshot snapshot) {
        Map<String, List<Statement>> entries = new LinkedHashMap<>();
        snapshot.statements().forEach(statement -> entries.computeIfAbsent(
                        statement.kind() + " " + statement.id(), entry -> new ArrayList<>())
                .add(statement));
        return entries;
    }

    private static Optional<Change> change(List<Statement> before, List<Statement> now) {
        if (before.isEmpty()) {
            return Optional.of(of(Extent.ADDED, now.get(0), List.of()));
        }
        List<Difference> differences = differences(before, now);
        return differences.isEmpty() ? Optional.empty() : Optional.of(of(Extent.CHANGED, now.get(0), differences));
    }

    private static Change of(Extent extent, Statement entry, List<Difference> differences) {
        return new Change(extent, entry.kind(), entry.id(), entry.name(), differences);
    }

    /** Statements that stayed are taken out; of the others, those of one label belong together in their order. */
    private static List<Difference> differences(List<Statement> before, List<Statement> now) {
        Map<String, List<String>> gone = byLabel(before);
        Map<String, List<String>> come = byLabel(now);
        List<Difference> differences = new ArrayList<>();
        come.forEach((label, texts) -> {
            List<String> old = Optional.ofNullable(gone.remove(label)).orElse(List.of());
            differences.addAll(pairs(label, old, texts));
        });
        gone.forEach((label, texts) -> differences.addAll(pairs(label, texts, List.of())));
        return differences;
    }

    private static Map<String, List<String>> byLabel(List<Statement> statements) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        statements.forEach(statement -> labels.computeIfAbsent(statement.label(), label -> new ArrayList<>())
                .add(statement.text()));
        return labels;
    }

    private static List<Difference> pairs(String label, List<String> before, List<String> now) {
        List<String> gone = without(before, now);
        List<String> come = without(now, before);
        List<Difference> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            pairs.add(new Difference(label, at(gone, i), at(come, i)));
        }
        return pairs;
    }

    private static List<String> without(List<String> texts, List<String> others) {
        List<String> rest = new ArrayList<>(texts);
        others.forEach(rest::remove);
        return rest;
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }
}
