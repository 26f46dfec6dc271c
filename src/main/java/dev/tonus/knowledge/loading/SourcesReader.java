package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Source;
import dev.tonus.knowledge.Source.Seen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code sources.yaml}, the bibliography. */
final class SourcesReader {

    /** The id that stands for expert opinion without a source; reserved. */
    static final String FROM_MEMORY = "from-memory";

    private static final Source EXPERT_OPINION =
            new Source(FROM_MEMORY, "Expert opinion", "Expert opinion, not yet referenced", null, Seen.EXPERT);
    private static final Map<String, Seen> SEEN = Words.of(Seen.class);

    static final Shape SHAPE = MapShape.EMPTY.needs(
            "sources",
            MapShape.byName(MapShape.EMPTY
                    .needs("short", SingleShape.text("The citation in a few words, for a card"))
                    .needs("citation", SingleShape.TEXT)
                    .may("url", SingleShape.text("An address that begins with https://"))
                    .needs("seen", SingleShape.word(SEEN))));

    private SourcesReader() {}

    /** The sources by id, with the reserved one; none if the file has no bibliography, which is reported. */
    static Map<String, Source> read(YamlMap file) {
        Map<String, Source> sources = new LinkedHashMap<>();
        file.require("sources").flatMap(YamlValue::map).ifPresent(map -> {
            map.values().forEach((id, value) -> value.map().ifPresent(entry -> sources.put(id, source(id, entry))));
            if (map.has(FROM_MEMORY)) {
                map.placeOf(FROM_MEMORY).refuse("The id 'from-memory' is reserved: remove the entry.");
            }
        });
        if (file.has("sources")) {
            sources.put(FROM_MEMORY, EXPERT_OPINION);
        }
        return sources;
    }

    private static Source source(String id, YamlMap map) {
        Optional<String> url = map.find("url").flatMap(YamlValue::text);
        if (url.isPresent() && !url.get().startsWith("https://")) {
            map.placeOf("url").refuse("A url begins with https://: correct it, or leave it out.");
        }
        Seen seen = map.require("seen").flatMap(value -> value.oneOf(SEEN)).orElse(Seen.READ);
        return new Source(id, map.text("short"), map.text("citation"), url.orElse(null), seen);
    }
}
