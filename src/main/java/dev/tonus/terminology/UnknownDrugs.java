package dev.tonus.terminology;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which parts of a drug's name name a drug that is in none of the tables. In doubt a part names none: it counts only
 * if it is a name, a strength and then at most a dose form, and if no word of the name, apart from its salt, stands in a
 * name of the tables or may stand in directions, on packages or in remarks.
 */
final class UnknownDrugs {

    private static final Pattern NAME = Pattern.compile("\\p{L}{3,}[\\p{L}\\p{N}]*( [\\p{L}\\p{N}]+){0,3}");

    /** Units that measure a drug; a volume or a time alone may be that of a bottle or of an interval. */
    private static final Set<String> AMOUNTS = Set.of(
            "mg", "mcg", "ug", "\u00B5g", "\u03BCg", "g", "gm", "meq", "mmol", "unt", "unit", "units", "iu", "%");

    private final Set<String> known;

    /** Knows the words of the names of the tables. */
    UnknownDrugs(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /**
     * The drug that the part of a name names, as it is written.
     *
     * @param part the part as it is written
     * @param words its words
     * @param from the place of the first word of the name
     * @param strength the place of its strength, behind which nothing but a dose form stands
     */
    Optional<String> findIn(String part, DrugWords words, int from, int strength) {
        int to = strength;
        while (to > from && DrugNames.mayFollowName(words.words().get(to - 1))) {
            to--;
        }
        boolean isName = to > from
                && isAmount(words, strength)
                && NAME.matcher(words.joined(from, to)).matches()
                && words.words().subList(from, to).stream().allMatch(this::isUnknown);
        return isName ? Optional.of(asWritten(part, words, from, to)) : Optional.empty();
    }

    private boolean isUnknown(String word) {
        boolean isOfAForm = DoseForms.isFormWord(word) || DrugWords.isUnit(word) || DrugNames.mayLead(word);
        return Salts.isSalt(word) || !(isOfAForm || known.contains(word) || Remarks.isWord(word));
    }

    private static boolean isAmount(DrugWords words, int strength) {
        return words.words().stream()
                .skip(strength)
                .map(word -> word.replaceFirst("^[0-9.,]+", ""))
                .map(unit -> unit.replaceFirst("/.*$", ""))
                .anyMatch(AMOUNTS::contains);
    }

    private static String asWritten(String part, DrugWords words, int from, int to) {
        String lower = part.toLowerCase(Locale.ROOT);
        int start = Math.max(0, lower.indexOf(words.words().get(from)));
        int end = start;
        for (String word : words.words().subList(from, to)) {
            int place = lower.indexOf(word, end);
            if (place < 0) {
                return words.joined(from, to);
            }
            end = place + word.length();
        }
        return lower.length() == part.length() ? part.substring(start, end) : words.joined(from, to);
    }
}
