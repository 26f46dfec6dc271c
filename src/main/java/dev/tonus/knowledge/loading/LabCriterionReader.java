package dev.tonus.knowledge.loading;

import dev.tonus.facts.Quantity;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.LabMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Relation;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the questions about laboratory results: {@code lab} and {@code labMissing}. */
final class LabCriterionReader {

    private static final Map<String, Grade> GRADES = Words.of(Grade.class);
    private static final Map<String, Boolean> WHICH = Map.of("any", true);

    /** The laboratory's own limits, by the relation in which a value stands to them. */
    private static final Map<Relation, String> LAB_RANGE =
            Map.of(Relation.BELOW, "lab-lower", Relation.ABOVE, "lab-upper");

    private static final Shape GRADE = SingleShape.word(GRADES);

    static final Shape LAB = MapShape.EMPTY
            .needs("of", Names.LAB)
            .may("low", GRADE)
            .may("high", GRADE)
            .may("below", orOfLaboratory(Quantities.SHAPE, Relation.BELOW))
            .may("atMost", Quantities.SHAPE)
            .may("above", orOfLaboratory(Quantities.SHAPE, Relation.ABOVE))
            .may("atLeast", Quantities.SHAPE)
            .may("within", Durations.SHAPE)
            .may("sinceOnsetOf", Names.CONDITION_SETS)
            .may("basis", SingleShape.word(LimitReader.BASES))
            .may("which", SingleShape.word(WHICH))
            .may("ifMissing", IfMissingReader.SHAPE)
            .eitherOf(List.of(
                    List.of("low"),
                    List.of("high"),
                    List.of("below"),
                    List.of("atMost"),
                    List.of("above"),
                    List.of("atLeast")));

    static final Shape LAB_MISSING = MapShape.EMPTY
            .needs("of", ListShape.oneOrMore(Names.LAB))
            .may("within", Durations.SHAPE)
            .may("orOrderedWithin", Durations.SHAPE);

    private final Names names;
    private final LimitTable table;
    private final Quantities quantities;
    private final LabUses uses;

    /** How a limit may be given, by key: a grade of one side, or a quantity with its relation. */
    private final Map<String, BiFunction<String, YamlValue, Optional<GradedLimit>>> forms = new LinkedHashMap<>();

    LabCriterionReader(Names names, LimitTable table, Quantities quantities, LabUses uses) {
        this.names = names;
        this.table = table;
        this.quantities = quantities;
        this.uses = uses;
        forms.put("low", (lab, value) -> graded(lab, Side.LOW, value));
        forms.put("high", (lab, value) -> graded(lab, Side.HIGH, value));
        forms.put("below", (lab, value) -> own(lab, Relation.BELOW, value));
        forms.put("atMost", (lab, value) -> own(lab, Relation.AT_MOST, value));
        forms.put("above", (lab, value) -> own(lab, Relation.ABOVE, value));
        forms.put("atLeast", (lab, value) -> own(lab, Relation.AT_LEAST, value));
    }

    /** The shape, or the word for the laboratory's own limit where the relation has one. */
    static Shape orOfLaboratory(Shape limit, Relation relation) {
        String word = LAB_RANGE.get(relation);
        return word == null ? limit : EitherShape.of(limit, SingleShape.exactly(word));
    }

    /** Whether the value is the word for the laboratory's own limit. */
    static boolean isOfLaboratory(YamlValue value, Relation relation) {
        return value.isText(LAB_RANGE.getOrDefault(relation, ""));
    }

    Criterion stands(YamlMap map) {
        Optional<String> lab = map.require("of").flatMap(names::lab);
        var form = map.exactlyOne(forms);
        return lab.flatMap(name -> form.flatMap(chosen -> chosen.meaning().apply(name, chosen.value()))
                        .map(limit -> stands(map, name, limit)))
                .orElse(Criterion.never());
    }

    private Optional<GradedLimit> graded(String lab, Side side, YamlValue value) {
        Optional<String> grade = value.oneOf(GRADES).map(side::grade);
        Optional<GradedLimit> limit = grade.flatMap(table.of(lab)::find);
        if (grade.filter(name -> table.lacks(lab, name)).isPresent()) {
            value.place()
                    .refuse("limits.yaml has no grade '" + grade.get() + "' of " + lab + ": add it or use another.");
        }
        return limit;
    }

    private Optional<GradedLimit> own(String lab, Relation relation, YamlValue value) {
        boolean ofLaboratory = isOfLaboratory(value, relation);
        Basis basis = ofLaboratory ? Basis.LAB_RANGE : table.of(lab).basis();
        Optional<Map<String, List<Quantity>>> values = ofLaboratory
                ? Optional.of(Map.of())
                : quantities.read(value, lab).map(limit -> Map.of("", List.of(limit)));
        return values.map(limits -> new Limit(relation, limits, basis, false, "", List.of()))
                .map(limit -> new GradedLimit(limit, null, value.place()));
    }

    private Criterion stands(YamlMap map, String lab, GradedLimit graded) {
        Optional<Period> within = Durations.find(map, "within").or(graded::findWithin);
        LabWindow window = window(lab, within, sinceOnsetOf(map));
        uses.add(lab, window.within(), map.place());
        boolean any = map.find("which").flatMap(value -> value.oneOf(WHICH)).orElse(false);
        return new LabStands(lab, onBasis(graded.limit(), map), window, any, IfMissingReader.read(map));
    }

    private static Limit onBasis(Limit limit, YamlMap map) {
        Optional<Basis> basis = map.find("basis").flatMap(value -> value.oneOf(LimitReader.BASES));
        if (basis.isPresent() && limit.basis() == Basis.LAB_RANGE) {
            map.placeOf("basis").refuse("The laboratory's own limit has no other basis: remove 'basis'.");
            return limit;
        }
        return basis.map(limit::onBasis).orElse(limit);
    }

    private Set<String> sinceOnsetOf(YamlMap map) {
        return map.find("sinceOnsetOf").map(names::conditionSets).orElse(Set.of());
    }

    private LabWindow window(String lab, Optional<Period> within, Set<String> sinceOnsetOf) {
        LabLimits limits = table.of(lab);
        LabWindow window = within.map(limits::windowOf).orElse(limits.window());
        return new LabWindow(window.within(), window.beforeOnset(), window.mayRestrictFor(), sinceOnsetOf);
    }

    Criterion missing(YamlMap map) {
        Optional<Period> within = Durations.find(map, "within");
        Map<String, LabWindow> windows = new LinkedHashMap<>();
        map.require("of").map(YamlValue::itemsOrSelf).orElse(List.of()).forEach(item -> names.lab(item)
                .ifPresent(lab -> {
                    windows.put(lab, window(lab, within, Set.of()).withoutOlder());
                    uses.add(lab, windows.get(lab).within(), item.place());
                }));
        return new LabMissing(windows, Durations.find(map, "orOrderedWithin").orElse(null));
    }
}
