package dev.tonus.cases;

import dev.tonus.Adult;
import dev.tonus.facts.RecordedTime;
import java.util.regex.Pattern;

/** Dates of a case: {@code -10 d}, ten days before the instant of all cases, or a date as FHIR writes it. */
final class Offset {

    private static final Pattern DAYS = Pattern.compile("[+-]?\\d+ d");

    private Offset() {}

    static RecordedTime time(Block block, String key) {
        String text = block.text(key);
        return DAYS.matcher(text).matches()
                ? Adult.day(daysAgo(block, key))
                : RecordedTime.parse(text, Adult.ZONE)
                        .orElseThrow(() -> block.refusal("'" + text + "' is neither '-10 d' nor a date."));
    }

    static int daysAgo(Block block, String key) {
        return -Integer.parseInt(block.text(key).replace(" d", ""));
    }
}
