package dev.tonus.knowledge.loading;

import dev.tonus.facts.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quantities of a lab: a number and a unit in which that lab is reported. */
final class Quantities {

    private static final Pattern QUANTITY = Pattern.compile("(\\d+(?:\\.\\d+)?) (\\S+)");

    static final Shape SHAPE = SingleShape.notation(QUANTITY, "A number and a unit: 3.0 mmol/L");

    private final LabScales scales;

    Quantities(LabScales scales) {
        this.scales = scales;
    }

    /** A quantity in one text, {@code 3.0 mmol/L}. */
    Optional<Quantity> read(YamlValue value, String lab) {
        Optional<Matcher> parts = value.textOrNumber().map(QUANTITY::matcher);
        if (parts.isPresent() && !parts.get().matches()) {
            value.place().refuse("A limit is a number and a unit, such as 3.0 mmol/L.");
            return Optional.empty();
        }
        return parts.flatMap(matched -> of(new BigDecimal(matched.group(1)), matched.group(2), lab, value.place()));
    }

    /** A quantity whose unit is the key of its number, {@code mmol/L: 3.0}. */
    Optional<Quantity> read(String unit, YamlValue number, String lab) {
        return number.number().flatMap(value -> of(value, unit, lab, number.place()));
    }

    private Optional<Quantity> of(BigDecimal value, String spelling, String lab, Place place) {
        return scales.unit(spelling, lab, place).map(unit -> new Quantity(value, unit));
    }
}
