package dev.tonus.knowledge.loading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The closed lists of words that content files use, each with what it stands for. */
final class Words {

    private Words() {}

    /** The constants by the word that they give. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> type, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> words.put(word.apply(constant), constant));
        return words;
    }

    /** The constants by their name in lower case, with hyphens. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        return of(type, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
