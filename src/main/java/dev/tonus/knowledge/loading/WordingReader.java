package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Slot;
import dev.tonus.knowledge.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sentences with slots. A slot that might stay empty is refused, unless the sentence without slots is given. */
final class WordingReader {

    private static final Pattern MARK = Pattern.compile("\\{[^}]*}?|}");
    private static final Map<String, Slot> SLOTS = Words.of(Slot.class, Slot::mark);

    /** A sentence with slots. */
    static final Shape SHAPE =
            SingleShape.text("A sentence; values fill its slots: " + String.join(" ", new TreeSet<>(SLOTS.keySet())));

    /** A sentence without slots. */
    static final Shape PLAIN = SingleShape.text("A sentence without slots");

    private WordingReader() {}

    /** The sentence at the key, with the one without slots at the other key. */
    static Wording read(YamlMap map, String key, String withoutKey, SlotScope scope) {
        String text = map.text(key);
        Optional<String> without = map.find(withoutKey).map(value -> plain(map, withoutKey));
        Matcher marks = MARK.matcher(text);
        while (marks.find()) {
            check(marks.group(), without.isPresent(), scope, map.placeOf(key), withoutKey);
        }
        return new Wording(text, without.orElse(null));
    }

    private static void check(String mark, boolean hasOther, SlotScope scope, Place place, String withoutKey) {
        Slot slot = SLOTS.get(mark);
        if (slot == null) {
            place.refuse("Unknown slot " + mark + ": known are " + String.join(" ", SLOTS.keySet()) + ".");
        } else if (!hasOther && !scope.fills(slot)) {
            place.refuse("The slot " + mark + " may stay empty here: add '" + withoutKey
                    + "', the sentence without slots, or ask for what fills it in 'when'.");
        }
    }

    /** A text without slots; empty if the key is not there. */
    static String plain(YamlMap map, String key) {
        String text = map.textOrEmpty(key);
        checkPlain(text, map.placeOf(key));
        return text;
    }

    /** Refuses slots in a text that has none. */
    static void checkPlain(String text, Place place) {
        if (MARK.matcher(text).find()) {
            place.refuse("Slots are not filled in this text: write it without braces.");
        }
    }
}
