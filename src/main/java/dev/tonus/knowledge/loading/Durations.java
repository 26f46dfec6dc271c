package dev.tonus.knowledge.loading;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations: whole days (d), weeks (wk) and years of 365 days (a). Months differ in length and are not used. */
final class Durations {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,4}) (d|wk|a)");
    private static final Map<String, Integer> DAYS = Map.of("d", 1, "wk", 7, "a", 365);

    static final Shape SHAPE =
            SingleShape.notation(DURATION, "A whole number and d (days), wk (weeks) or a (years): 30 d");

    private Durations() {}

    static Optional<Period> read(YamlValue value) {
        Optional<String> text = value.text();
        Optional<Period> period = text.flatMap(Durations::parse);
        if (text.isPresent() && period.isEmpty()) {
            value.place()
                    .refuse("'" + text.get()
                            + "' is not a duration: write a whole number and d, wk or a, such as 30 d.");
        }
        return period;
    }

    private static Optional<Period> parse(String text) {
        Matcher duration = DURATION.matcher(text);
        if (!duration.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(DAYS.get(duration.group(2)))
                .map(days -> Period.ofDays(Integer.parseInt(duration.group(1)) * days));
    }

    /** The duration at the key; empty without one. */
    static Optional<Period> find(YamlMap map, String key) {
        return map.find(key).flatMap(Durations::read);
    }

    /** The days of a duration that was read here. */
    static long days(Period period) {
        return period.get(ChronoUnit.DAYS);
    }
}
