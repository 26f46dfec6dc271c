package dev.tonus.facts;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The active muscle symptoms on record and when they began. Cramps of hollow organs and spasms of airways and vessels are
 * no muscle symptoms.
 *
 * @param all the symptoms in the order of the record, weakness among them
 * @param onset the earliest onset of the current symptoms, else of the persistent ones; undated if none is known
 */
public record Symptoms(List<Symptom> all, RecordedTime onset) {

    /** A symptom that began within this time is new. */
    private static final Period NEW = Period.ofDays(14);

    /** A symptom that began within this time is current. */
    private static final Period CURRENT = Period.ofDays(90);

    private static final Set<String> NO_MUSCLE = Set.of("visceral-cramp-exclusion", "non-skeletal-spasm-exclusion");

    public Symptoms {
        all = List.copyOf(all);
    }

    /** The muscle symptoms of the patient. */
    public static Symptoms of(PatientFacts facts) {
        List<Symptom> all = new ArrayList<>();
        for (Condition condition : facts.conditions()) {
            Set<SymptomKind> kinds = kindsOf(condition);
            if (!kinds.isEmpty() && condition.active() && !condition.isAnyOf(NO_MUSCLE)) {
                all.add(new Symptom(condition, kinds, began(condition, NEW, facts), began(condition, CURRENT, facts)));
            }
        }
        return new Symptoms(all, onsetOf(all));
    }

    private static Set<SymptomKind> kindsOf(Condition condition) {
        EnumSet<SymptomKind> kinds = EnumSet.noneOf(SymptomKind.class);
        for (SymptomKind kind : SymptomKind.values()) {
            if (kind.covers(condition)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static Verdict began(Condition condition, Period within, PatientFacts facts) {
        if (!condition.onset().isDated()) {
            return Verdict.NOT_MET;
        }
        Instant start = RecordedTime.startOfWindow(facts.asOf(), within, facts.zone());
        return condition.onset().within(start, Instant.MAX);
    }

    private static RecordedTime onsetOf(List<Symptom> symptoms) {
        RecordedTime current = earliest(symptoms, true);
        return current.isDated() ? current : earliest(symptoms, false);
    }

    private static RecordedTime earliest(List<Symptom> symptoms, boolean current) {
        RecordedTime earliest = RecordedTime.UNDATED;
        for (Symptom symptom : symptoms) {
            RecordedTime onset = symptom.condition().onset();
            boolean counts = onset.isDated() && (symptom.isCurrent() != Verdict.NOT_MET) == current;
            if (counts && (!earliest.isDated() || onset.earliest().isBefore(earliest.earliest()))) {
                earliest = onset;
            }
        }
        return earliest;
    }

    /** Whether one of the symptoms may anchor a cause: any but weakness alone. */
    public boolean hasAnchor() {
        for (Symptom symptom : all) {
            if (symptom.isAnchor()) {
                return true;
            }
        }
        return false;
    }

    /** Whether every symptom is persistent, so that nothing is known of what preceded it. */
    public boolean isOnlyPersistent() {
        for (Symptom symptom : all) {
            if (symptom.isCurrent() != Verdict.NOT_MET) {
                return false;
            }
        }
        return true;
    }
}
