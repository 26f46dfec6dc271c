package dev.tonus;

import dev.tonus.facts.DerivedLab;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ids of labs, such as {@code qtc-interval}, in what a clinician reads. An id that is a plain word is none. */
public final class BareLabIds {

    private static final Map<String, String> NAMES = names();

    private static final Pattern IDS = Pattern.compile(NAMES.entrySet().stream()
            .filter(lab -> !isWordOf(lab.getKey(), lab.getValue()))
            .map(lab -> Pattern.quote(lab.getKey()))
            .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));

    private BareLabIds() {}

    /** Every lab and derived fact with the name that a clinician reads. */
    public static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>(Shipped.knowledge().labNames());
        for (DerivedLab derived : DerivedLab.values()) {
            names.put(derived.code(), derived.words());
        }
        return names;
    }

    /** The ids that the text says. */
    public static List<String> in(String text) {
        return IDS.matcher(text).results().map(MatchResult::group).toList();
    }

    /** "Magnesium" and "Urine myoglobin" hold the words magnesium and myoglobin; "BMI" does not hold the word bmi. */
    private static boolean isWordOf(String id, String name) {
        String capital = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return List.of(name.split(" ", -1)).stream().anyMatch(word -> word.equals(id) || word.equals(capital));
    }
}
