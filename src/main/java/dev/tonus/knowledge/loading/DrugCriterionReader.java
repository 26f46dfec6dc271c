package dev.tonus.knowledge.loading;

import dev.tonus.facts.Route;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DoseLimit;
import dev.tonus.knowledge.HasAllergy;
import dev.tonus.knowledge.Relation;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.UseSpan;
import dev.tonus.knowledge.UseTiming;
import java.math.BigDecimal;
import java.time.Period;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the questions about drugs: {@code takes}, {@code stopped} and {@code hasAllergy}. */
final class DrugCriterionReader {

    private static final Pattern DOSE = Pattern.compile("(\\d+(?:\\.\\d+)?) (g|mg|ug)/d");
    private static final Map<String, BigDecimal> MILLIGRAMS =
            Map.of("g", new BigDecimal("1000"), "mg", BigDecimal.ONE, "ug", new BigDecimal("0.001"));
    private static final Map<String, Relation> DOSES =
            Map.of("doseAbove", Relation.ABOVE, "doseAtLeast", Relation.AT_LEAST);
    private static final Map<String, Set<Route>> ROUTES = routes();

    private final DrugReader drugs;

    DrugCriterionReader(DrugReader drugs) {
        this.drugs = drugs;
    }

    private static Map<String, Set<Route>> routes() {
        Map<String, Set<Route>> routes = new LinkedHashMap<>();
        Words.of(Route.class).forEach((word, route) -> routes.put(word, EnumSet.of(route)));
        routes.remove("unknown");
        routes.put("systemic", Takes.SYSTEMIC);
        routes.put("any", EnumSet.allOf(Route.class));
        return routes;
    }

    Criterion takes(YamlMap map) {
        map.only(
                "class",
                "drug",
                "route",
                "washout",
                "orStoppedWithin",
                "ever",
                "startedBeforeSymptom",
                "changedBeforeSymptom",
                "changedWithin",
                "forAtLeast",
                "doseAbove",
                "doseAtLeast",
                "count",
                "ifMissing");
        Set<Route> routes = routes(map);
        UseSpan span = span(map);
        UseTiming timing = timing(map);
        Optional<DoseLimit> dose = dose(map);
        int count = count(map);
        return drugs.read(map)
                .<Criterion>map(some ->
                        new Takes(some, routes, span, timing, dose.orElse(null), count, CriterionReader.ifMissing(map)))
                .orElse(Criterion.never());
    }

    private static Set<Route> routes(YamlMap map) {
        EnumSet<Route> routes = EnumSet.noneOf(Route.class);
        map.find("route").map(YamlValue::itemsOrSelf).orElse(List.of()).forEach(item -> item.oneOf(ROUTES)
                .ifPresent(routes::addAll));
        return routes.isEmpty() ? Takes.SYSTEMIC : routes;
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

    private static Optional<DoseLimit> dose(YamlMap map) {
        if (DOSES.keySet().stream().noneMatch(map::has)) {
            return Optional.empty();
        }
        return map.exactlyOne(DOSES)
                .flatMap(chosen -> milligrams(chosen.value()).map(limit -> new DoseLimit(chosen.meaning(), limit)));
    }

    /** A dose a day in mg/d, {@code 1 g/d}; refused if it is none. */
    static Optional<BigDecimal> milligrams(YamlValue value) {
        Optional<Matcher> dose = value.text().map(DOSE::matcher);
        if (dose.isPresent() && !dose.get().matches()) {
            value.place().refuse("A dose is a number and g/d, mg/d or ug/d, such as 40 mg/d.");
            return Optional.empty();
        }
        return dose.map(parts -> new BigDecimal(parts.group(1)).multiply(MILLIGRAMS.get(parts.group(2))));
    }

    private int count(YamlMap map) {
        int count = map.find("count").flatMap(YamlValue::count).orElse(1);
        if (count < 1) {
            map.placeOf("count").refuse("At least one drug must fit: write 1 or more.");
        }
        return Math.max(count, 1);
    }

    Criterion stopped(YamlMap map) {
        map.only("class", "drug", "route", "within", "after", "ifMissing");
        Set<Route> routes = routes(map);
        Optional<Period> within = map.require("within").flatMap(Durations::read);
        Optional<Period> after = Durations.find(map, "after");
        return drugs.read(map)
                .<Criterion>map(some -> new Stopped(
                        some, routes, within.orElse(Period.ZERO), after.orElse(null), CriterionReader.ifMissing(map)))
                .orElse(Criterion.never());
    }

    Criterion allergy(YamlMap map) {
        map.only("class", "drug", "ifMissing");
        return drugs.read(map)
                .<Criterion>map(some -> new HasAllergy(some, CriterionReader.ifMissing(map)))
                .orElse(Criterion.never());
    }
}
