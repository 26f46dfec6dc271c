package dev.tonus.facts;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Uninterrupted use of one ingredient, or of a class of which the ingredient is not known: prescriptions joined over
 * short gaps.
 *
 * @param ingredient the ingredient, or the class
 * @param uses the prescriptions in the order of their start
 */
public record Exposure(String ingredient, List<MedicationUse> uses) {

    public Exposure {
        uses = List.copyOf(uses);
        if (uses.isEmpty()) {
            throw new IllegalArgumentException("An exposure needs a use");
        }
    }

    /** The exposures to the ingredient by these routes, the earliest first. */
    public static List<Exposure> to(String ingredient, Set<Route> routes, PatientFacts facts, Period gap) {
        return joined(ingredient, usesOf(drug -> drug.holds(ingredient), routes, facts), facts, gap);
    }

    /** The exposures by these routes to drugs of which nothing is known but that class, the earliest first. */
    public static List<Exposure> toClass(String drugClass, Set<Route> routes, PatientFacts facts, Period gap) {
        return joined(drugClass, usesOf(drug -> drug.classes().contains(drugClass), routes, facts), facts, gap);
    }

    private static List<Exposure> joined(String name, List<MedicationUse> uses, PatientFacts facts, Period gap) {
        List<Exposure> exposures = new ArrayList<>();
        List<MedicationUse> joined = new ArrayList<>();
        for (MedicationUse use : uses) {
            if (!joined.isEmpty() && isApart(joined.get(joined.size() - 1), use, facts, gap)) {
                exposures.add(new Exposure(name, joined));
                joined.clear();
            }
            joined.add(use);
        }
        if (!joined.isEmpty()) {
            exposures.add(new Exposure(name, joined));
        }
        return exposures;
    }

    private static List<MedicationUse> usesOf(Predicate<Drug> drug, Set<Route> routes, PatientFacts facts) {
        List<MedicationUse> uses = new ArrayList<>();
        for (MedicationUse use : facts.medications()) {
            if (routes.contains(use.drug().route()) && drug.test(use.drug())) {
                uses.add(use);
            }
        }
        uses.sort(Comparator.comparing(use -> use.start().earliest()));
        return uses;
    }

    private static boolean isApart(MedicationUse earlier, MedicationUse later, PatientFacts facts, Period gap) {
        if (!earlier.start().isDated() || !later.start().isDated()) {
            return true;
        }
        Instant covered = coveredUntil(earlier, facts);
        return RecordedTime.startOfWindow(later.start().latest(), gap, facts.zone())
                .isAfter(covered);
    }

    /** A prescription that ended, nobody knows when, covers the day of its start only. */
    private static Instant coveredUntil(MedicationUse use, PatientFacts facts) {
        if (use.end().isDated()) {
            return use.end().latest();
        }
        return use.isCurrent(facts.asOf()) ? facts.asOf() : use.start().latest();
    }

    /** When it began. */
    public RecordedTime start() {
        return uses.get(0).start();
    }

    /** Its last prescription. */
    public MedicationUse last() {
        return uses.get(uses.size() - 1);
    }

    /** The prescription that is in effect, else the last one. */
    public MedicationUse leading(Instant asOf) {
        return uses.stream().filter(use -> use.isCurrent(asOf)).findFirst().orElse(last());
    }

    /** Whether one of its prescriptions is in effect. */
    public boolean isCurrent(Instant asOf) {
        return uses.stream().anyMatch(use -> use.isCurrent(asOf));
    }

    /** Has it lasted at least so long? Unknown without a start, or without an end of one that has ended. */
    public Verdict lastedAtLeast(Period period, Instant asOf, java.time.ZoneId zone) {
        RecordedTime end = isCurrent(asOf) ? RecordedTime.at(asOf, zone) : last().end();
        if (!start().isDated() || !end.isDated()) {
            return Verdict.UNKNOWN;
        }
        return start().within(Instant.MIN, endOfDay(RecordedTime.startOfWindow(end.latest(), period, zone)));
    }

    private static Instant endOfDay(Instant startOfDay) {
        return startOfDay.plus(java.time.Duration.ofDays(1)).minusNanos(1);
    }

    /** When its dose was raised, the earliest first: the starts of prescriptions with a larger readable daily dose. */
    public List<RecordedTime> doseIncreases() {
        List<RecordedTime> increases = new ArrayList<>();
        for (int i = 1; i < uses.size(); i++) {
            if (isLarger(uses.get(i).dose(), uses.get(i - 1).dose())) {
                increases.add(uses.get(i).start());
            }
        }
        return increases;
    }

    private boolean isLarger(DailyDose dose, DailyDose before) {
        return dose.find(ingredient)
                .flatMap(now -> before.find(ingredient).map(then -> now.compareTo(then) > 0))
                .orElse(false);
    }
}
