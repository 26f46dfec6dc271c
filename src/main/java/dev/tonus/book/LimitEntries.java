package dev.tonus.book;

import dev.tonus.knowledge.Criteria;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.Limit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The limits of laboratory values, by lab: those of the limit table, and those that a file gives of its own. */
final class LimitEntries {

    private LimitEntries() {}

    static List<Entry> of(Knowledge knowledge) {
        Map<String, List<LabStands>> byLab = Stream.concat(
                        knowledge.limits().stream(), Criteria.of(knowledge).flatMap(LimitEntries::stands))
                .distinct()
                .collect(Collectors.groupingBy(LabStands::lab, TreeMap::new, Collectors.toList()));
        return byLab.entrySet().stream()
                .map(lab -> entry(lab.getKey(), lab.getValue(), new Lines(knowledge.orderCatalog())))
                .toList();
    }

    private static Stream<LabStands> stands(Criterion criterion) {
        return criterion instanceof LabStands stands ? Stream.of(stands) : Stream.of();
    }

    private static Entry entry(String lab, List<LabStands> asked, Lines lines) {
        asked.stream()
                .sorted(Comparator.comparing(
                                (LabStands stands) -> stands.limit().grade())
                        .thenComparing(stands -> LimitInWords.number(stands.limit())))
                .map(stands -> line(stands.limit(), LimitInWords.window(stands.window(), stands.any())))
                .distinct()
                .forEach(line ->
                        lines.add(line.label(), line.sources(), line.phrases().toArray(Phrase[]::new)));
        return lines.entry(Kind.LIMITS, "limits-" + lab, Terms.heading(Terms.lab(lab)));
    }

    private static Line line(Limit limit, String window) {
        String label = limit.grade().isEmpty() ? "A limit of its own" : Terms.heading(limit.grade());
        return new Line(
                label,
                List.of(Phrase.of(LimitInWords.number(limit) + ", " + LimitInWords.basis(limit.basis()) + "; " + window
                        + LimitInWords.preliminary(limit))),
                limit.sources());
    }
}
