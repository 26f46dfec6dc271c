package dev.tonus.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of muscle symptom, by the condition sets that code them. */
public enum SymptomKind {
    CRAMP("cramp", Set.of("muscle-cramp", "nocturnal-leg-cramp")),
    SPASM("spasm", Set.of("muscle-spasm")),
    NOCTURNAL("nocturnal", Set.of("nocturnal-leg-cramp")),
    TETANY("tetany", Set.of("tetany")),
    MYALGIA("myalgia", Set.of("myalgia")),
    FASCICULATION("fasciculation", Set.of("fasciculation")),
    CLAUDICATION("claudication", Set.of("claudication-symptom")),
    /** Pain or cramp on walking; no code but those of claudication says so. */
    EXERTIONAL("exertional", Set.of("claudication-symptom")),
    /** Objective weakness, which anchors nothing by itself: it counts only beside another symptom, or where it is named. */
    WEAKNESS("weakness", Set.of("muscle-weakness", "limb-weakness"));

    private static final Set<SymptomKind> ANCHORS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(WEAKNESS)));

    private final String code;
    private final Set<String> sets;

    SymptomKind(String code, Set<String> sets) {
        this.code = code;
        this.sets = sets;
    }

    /** The word of the clinical content. */
    public String code() {
        return code;
    }

    /** The kinds that may anchor a cause. */
    public static Set<SymptomKind> anchors() {
        return ANCHORS;
    }

    /** Whether the encounter is for such a symptom. */
    public boolean isReasonOf(Encounter encounter) {
        return encounter.isForAnyOf(sets);
    }

    /** Whether the condition is such a symptom. */
    public boolean covers(Condition condition) {
        return condition.isAnyOf(sets);
    }
}
