package dev.tonus.knowledge;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long a drug counts after it was stopped, and which drugs reach the whole body by nose or rectum.
 *
 * @param exposureGap the longest gap between two orders of one exposure
 * @param depots ingredients that act on after their last dose: where no stop is recorded, the start counts as that
 * @param effects how long the effect lasts after the stop, by ingredient; none if absent
 * @param defaultInteraction how long a drug interacts after the stop
 * @param interactions the same for drugs that differ, by ingredient
 * @param fullStrength ingredients whose interaction keeps its urgency after the stop
 * @param nasalAndRectal drugs that act on the whole body when they are given by nose or rectum; none if null
 * @param sources where all this comes from
 */
public record DrugWindows(
        Period exposureGap,
        Set<String> depots,
        Map<String, Period> effects,
        Period defaultInteraction,
        Map<String, Period> interactions,
        Set<String> fullStrength,
        @Nullable DrugSet nasalAndRectal,
        Sources sources) {

    public DrugWindows {
        depots = Set.copyOf(depots);
        effects = Map.copyOf(effects);
        interactions = Map.copyOf(interactions);
        fullStrength = Set.copyOf(fullStrength);
    }

    /** The drugs that act on the whole body when they are given by nose or rectum. */
    public Optional<DrugSet> findNasalAndRectal() {
        return Optional.ofNullable(nasalAndRectal);
    }

    /** How long the effect of the ingredient lasts after the stop. */
    public Period effectOf(String ingredient) {
        return effects.getOrDefault(ingredient, Period.ZERO);
    }

    /** How long the ingredient interacts after the stop. */
    public Period interactionOf(String ingredient) {
        return interactions.getOrDefault(ingredient, defaultInteraction);
    }

    /**
     * Ids of the sources.
     *
     * @param exposureGap those of the longest gap
     * @param effects those of the effects, by ingredient
     * @param defaultInteraction those of the usual interaction
     * @param interactions those of the others, by ingredient
     * @param nasalAndRectal those of the drugs that act on the whole body by nose or rectum
     */
    public record Sources(
            List<String> exposureGap,
            Map<String, List<String>> effects,
            List<String> defaultInteraction,
            Map<String, List<String>> interactions,
            List<String> nasalAndRectal) {

        /** No period, no source. */
        public static final Sources NONE = new Sources(List.of(), Map.of(), List.of(), Map.of(), List.of());

        public Sources {
            exposureGap = List.copyOf(exposureGap);
            effects = Map.copyOf(effects);
            defaultInteraction = List.copyOf(defaultInteraction);
            interactions = Map.copyOf(interactions);
            nasalAndRectal = List.copyOf(nasalAndRectal);
        }
    }
}
