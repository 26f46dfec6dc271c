package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Relation;
import java.util.Locale;
import java.util.Map;

/** On which side of normal the limits of a lab lie, with the relations that limits of that side may use. */
enum Side {
    LOW(Map.of("below", Relation.BELOW)),
    HIGH(Map.of("above", Relation.ABOVE, "atLeast", Relation.AT_LEAST));

    private final Map<String, Relation> relations;

    Side(Map<String, Relation> relations) {
        this.relations = relations;
    }

    /** The relations by their key in the files. */
    Map<String, Relation> relations() {
        return relations;
    }

    /** The side's key in the files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of a grade on this side, {@code low mild}. */
    String grade(Grade grade) {
        return key() + " " + grade.key();
    }
}
