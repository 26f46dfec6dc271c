package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.IfMissing;
import java.util.Map;

/** Reads what a question counts as where the record holds nothing usable: {@code ifMissing}. */
final class IfMissingReader {

    private static final Map<String, IfMissing> WORDS = Map.of("met", IfMissing.MET, "not-met", IfMissing.NOT_MET);

    static final Shape SHAPE = SingleShape.word(WORDS);

    private IfMissingReader() {}

    /** What forgivable gaps count as; unknown if nothing is said. */
    static IfMissing read(YamlMap map) {
        return map.find("ifMissing").flatMap(value -> value.oneOf(WORDS)).orElse(IfMissing.UNKNOWN);
    }
}
