package dev.tonus.knowledge.loading;

import dev.tonus.facts.Route;
import dev.tonus.knowledge.BesideOrder;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DoseLimit;
import dev.tonus.knowledge.HasAllergy;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.UseSpan;
import dev.tonus.knowledge.UseTiming;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the questions about drugs: {@code takes}, {@code stopped} and {@code hasAllergy}. */
final class DrugCriterionReader {

    static final Shape TAKES = DailyDoses.limited(routed())
            .may("washout", SingleShape.FLAG)
            .may("orStoppedWithin", Durations.SHAPE)
            .may("ever", SingleShape.FLAG)
            .may("startedBeforeSymptom", SingleShape.FLAG)
            .may("changedBeforeSymptom", Durations.SHAPE)
            .may("changedWithin", Durations.SHAPE)
            .may("forAtLeast", Durations.SHAPE)
            .may("reason", ListShape.oneOrMore(SingleShape.text("A set of conditions")))
            .may("count", SingleShape.COUNT)
            .may("otherThanOrder", SingleShape.FLAG)
            .may("orOrdered", SingleShape.FLAG)
            .may("overlap", Durations.SHAPE)
            .may("ifMissing", IfMissingReader.SHAPE);

    static final Shape STOPPED = routed().needs("within", Durations.SHAPE)
            .may("after", Durations.SHAPE)
            .may("ifMissing", IfMissingReader.SHAPE);

    static final Shape HAS_ALLERGY = DrugReader.choice(MapShape.EMPTY).may("ifMissing", IfMissingReader.SHAPE);

    private final DrugReader drugs;
    private final Names names;

    DrugCriterionReader(DrugReader drugs, Names names) {
        this.drugs = drugs;
        this.names = names;
    }

    private static MapShape routed() {
        return DrugReader.choice(MapShape.EMPTY).may("route", Routes.SHAPE);
    }

    Criterion takes(YamlMap map) {
        Set<Route> routes = Routes.read(map);
        UseSpan span = span(map);
        UseTiming timing = timing(map);
        Optional<DoseLimit> dose = DailyDoses.limit(map);
        Set<String> reasons = map.find("reason").map(names::conditionSets).orElse(Set.of());
        int count = count(map);
        BesideOrder beside = OrderCriterionReader.besideOrder(map);
        return drugs.read(map)
                .<Criterion>map(some -> new Takes(
                        some,
                        routes,
                        span,
                        timing,
                        dose.orElse(null),
                        reasons,
                        count,
                        beside,
                        IfMissingReader.read(map)))
                .orElse(Criterion.never());
    }

    private static UseSpan span(YamlMap map) {
        Optional<Period> stopped = Durations.find(map, "orStoppedWithin");
        boolean washout = map.flag("washout");
        boolean ever = map.flag("ever");
        if (List.of(stopped.isPresent(), washout, ever).stream()
                        .filter(given -> given)
                        .count()
                > 1) {
            map.place().refuse("Only one of 'washout', 'orStoppedWithin' and 'ever' can hold: keep one.");
        }
        return stopped.map(UseSpan::orStoppedWithin)
                .orElse(washout ? UseSpan.WASHOUT : ever ? UseSpan.EVER : UseSpan.CURRENT);
    }

    private static UseTiming timing(YamlMap map) {
        return new UseTiming(
                map.flag("startedBeforeSymptom"),
                Durations.find(map, "changedBeforeSymptom").orElse(null),
                Durations.find(map, "changedWithin").orElse(null),
                Durations.find(map, "forAtLeast").orElse(null));
    }

    private int count(YamlMap map) {
        int count = map.find("count").flatMap(YamlValue::count).orElse(1);
        if (count < 1) {
            map.placeOf("count").refuse("At least one drug must fit: write 1 or more.");
        }
        return Math.max(count, 1);
    }

    Criterion stopped(YamlMap map) {
        Set<Route> routes = Routes.read(map);
        Optional<Period> within = map.require("within").flatMap(Durations::read);
        Optional<Period> after = Durations.find(map, "after");
        return drugs.read(map)
                .<Criterion>map(some -> new Stopped(
                        some, routes, within.orElse(Period.ZERO), after.orElse(null), IfMissingReader.read(map)))
                .orElse(Criterion.never());
    }

    Criterion allergy(YamlMap map) {
        return drugs.read(map)
                .<Criterion>map(some -> new HasAllergy(some, IfMissingReader.read(map)))
                .orElse(Criterion.never());
    }
}
