package dev.tonus.knowledge.loading;

import java.util.List;
import java.util.Set;

/** Reads which more general causes a file takes over: {@code replaces}, ids or {@code '*'} for all. */
final class Replacements {

    /** Silences the lines of all causes. */
    private static final String ALL = "*";

    static final Shape SHAPE = ListShape.of(SingleShape.text("The id of a more general cause, or '*' for all"));

    private final Set<String> causes;

    /** A reader that knows the ids of all causes. */
    Replacements(Set<String> causes) {
        this.causes = causes;
    }

    List<String> read(String id, YamlMap file) {
        List<String> replaced = file.texts("replaces");
        Place place = file.placeOf("replaces");
        if (replaced.contains(ALL) && replaced.size() > 1) {
            place.refuse("'*' stands for all causes: remove the others.");
        } else {
            replaced.forEach(general -> check(id, general, place));
        }
        return replaced;
    }

    private void check(String id, String general, Place place) {
        if (general.equals(id)) {
            place.refuse("The finding '" + id + "' cannot replace itself: name a more general cause.");
        } else if (!general.equals(ALL) && !causes.contains(general)) {
            place.refuse("Unknown cause '" + general + "': name the more general cause that is replaced.");
        }
    }
}
