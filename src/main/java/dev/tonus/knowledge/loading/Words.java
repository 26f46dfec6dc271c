package dev.tonus.knowledge.loading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
        return of(type, Words::nameOf);
    }

    /** Some constants by their name in lower case, with hyphens. */
    static <E extends Enum<E>> Map<String, E> of(List<E> constants) {
        Map<String, E> words = new LinkedHashMap<>();
        constants.forEach(constant -> words.put(nameOf(constant), constant));
        return words;
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
