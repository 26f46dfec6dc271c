package dev.tonus.reasoning;

import dev.tonus.facts.Exposure;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Route;
import java.time.Period;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The exposures of one patient and when they changed, each worked out once. Belongs to one thread. */
final class Exposures {

    private final PatientFacts facts;
    private final Period gap;
    private final Raisers raisers;
    private final Map<Asked, List<Exposure>> known = new HashMap<>();
    private final IdentityHashMap<Exposure, List<Change>> changes = new IdentityHashMap<>();

    /** The exposures of the facts; uses that lie no further apart than the gap are one. */
    Exposures(PatientFacts facts, Period gap, Raisers raisers) {
        this.facts = facts;
        this.gap = gap;
        this.raisers = raisers;
    }

    /** The exposures to the ingredient by these routes, the earliest first. */
    List<Exposure> to(String ingredient, Set<Route> routes) {
        return known.computeIfAbsent(
                new Asked(ingredient, false, routes), asked -> Exposure.to(ingredient, routes, facts, gap));
    }

    /** The exposures by these routes to drugs of which nothing is known but that class, the earliest first. */
    List<Exposure> toClass(String drugClass, Set<Route> routes) {
        return known.computeIfAbsent(
                new Asked(drugClass, true, routes), asked -> Exposure.toClass(drugClass, routes, facts, gap));
    }

    /** When one of these exposures changed, and how. */
    List<Change> changesOf(Exposure exposure) {
        return changes.computeIfAbsent(exposure, this::findChanges);
    }

    private List<Change> findChanges(Exposure exposure) {
        return Changes.of(exposure, facts, raisers);
    }

    /** What was asked for: an ingredient or a class, by which routes. */
    private record Asked(String name, boolean byClass, Set<Route> routes) {}
}
