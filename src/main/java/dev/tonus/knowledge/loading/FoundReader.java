package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.Likelihood;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the question for what another file found: {@code finding}. */
final class FoundReader {

    private static final Map<String, Found.Kind> KINDS = Words.of(Found.Kind.class);
    private static final Map<String, Likelihood> LIKELIHOODS = Words.of(Likelihood.class, Likelihood::code);

    static final Shape SHAPE = MapShape.EMPTY
            .may("any", ListShape.oneOrMore(SingleShape.text("The id of a cause or a red flag")))
            .may("of", ListShape.oneOrMore(SingleShape.word(KINDS)))
            .may("likelihood", ListShape.oneOrMore(SingleShape.word(LIKELIHOODS)))
            .eitherOf(List.of(List.of("any"), List.of("of")));

    private final Set<String> ids;

    /** A reader that knows the ids of all causes and red flags. */
    FoundReader(Set<String> ids) {
        this.ids = ids;
    }

    Criterion read(YamlMap map) {
        Set<String> any = new LinkedHashSet<>();
        Set<Found.Kind> kinds = new LinkedHashSet<>();
        if (map.has("any") == map.has("of")) {
            map.place().refuse("Name files with 'any' or kinds of file with 'of', one of both.");
            return Criterion.never();
        }
        items(map, "any").forEach(item -> item.text().ifPresent(id -> {
            any.add(id);
            checkKnown(id, item.place());
        }));
        items(map, "of").forEach(item -> item.oneOf(KINDS).ifPresent(kinds::add));
        Set<Likelihood> likelihoods = new LinkedHashSet<>();
        items(map, "likelihood").forEach(item -> item.oneOf(LIKELIHOODS).ifPresent(likelihoods::add));
        return any.isEmpty() && kinds.isEmpty() ? Criterion.never() : new Found(any, kinds, likelihoods);
    }

    private static List<YamlValue> items(YamlMap map, String key) {
        return map.find(key).map(YamlValue::itemsOrSelf).orElse(List.of());
    }

    private void checkKnown(String id, Place place) {
        if (!ids.contains(id)) {
            place.refuse("Unknown finding '" + id + "': use the id of a cause or a red flag.");
        }
    }
}
