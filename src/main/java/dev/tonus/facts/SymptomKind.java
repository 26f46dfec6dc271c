package dev.tonus.facts;

import java.util.Set;

/** The kinds of muscle symptom that may anchor a cause, by the condition sets that code them. */
public enum SymptomKind {
    CRAMP("cramp", Set.of("muscle-cramp", "nocturnal-leg-cramp")),
    SPASM("spasm", Set.of("muscle-spasm")),
    NOCTURNAL("nocturnal", Set.of("nocturnal-leg-cramp")),
    TETANY("tetany", Set.of("tetany")),
    MYALGIA("myalgia", Set.of("myalgia")),
    FASCICULATION("fasciculation", Set.of("fasciculation")),
    CLAUDICATION("claudication", Set.of("claudication-symptom"));

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

    /** Whether the condition is such a symptom. */
    public boolean covers(Condition condition) {
        return condition.isAnyOf(sets);
    }
}
