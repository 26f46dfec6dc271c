package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.DoseLimit;
import dev.tonus.knowledge.Relation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads doses a day: a number and {@code g/d}, {@code mg/d} or {@code ug/d}. */
final class DailyDoses {

    private static final Pattern DOSE = Pattern.compile("(\\d+(?:\\.\\d+)?) (g|mg|ug)/d");
    private static final Map<String, BigDecimal> MILLIGRAMS =
            Map.of("g", new BigDecimal("1000"), "mg", BigDecimal.ONE, "ug", new BigDecimal("0.001"));
    private static final Map<String, Relation> LIMITS =
            Map.of("doseAbove", Relation.ABOVE, "doseAtLeast", Relation.AT_LEAST);

    static final Shape SHAPE = SingleShape.notation(DOSE, "A dose a day: a number and g/d, mg/d or ug/d");

    private DailyDoses() {}

    /** The shape with the keys that limit a dose. */
    static MapShape limited(MapShape shape) {
        return shape.may("doseAbove", SHAPE).may("doseAtLeast", SHAPE);
    }

    /** The dose in mg/d; empty if the text is none. */
    static Optional<BigDecimal> parse(String text) {
        Matcher dose = DOSE.matcher(text);
        if (!dose.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(MILLIGRAMS.get(dose.group(2))).map(new BigDecimal(dose.group(1))::multiply);
    }

    /** The dose in mg/d; refused if the value is none. */
    static Optional<BigDecimal> read(YamlValue value) {
        Optional<String> text = value.text();
        Optional<BigDecimal> dose = text.flatMap(DailyDoses::parse);
        if (text.isPresent() && dose.isEmpty()) {
            value.place().refuse("A dose is a number and g/d, mg/d or ug/d, such as 40 mg/d.");
        }
        return dose;
    }

    /** The limit that {@code doseAbove} or {@code doseAtLeast} gives; empty without one. */
    static Optional<DoseLimit> limit(YamlMap map) {
        if (LIMITS.keySet().stream().noneMatch(map::has)) {
            return Optional.empty();
        }
        return map.exactlyOne(LIMITS)
                .flatMap(chosen -> read(chosen.value()).map(dose -> new DoseLimit(chosen.meaning(), dose)));
    }
}
