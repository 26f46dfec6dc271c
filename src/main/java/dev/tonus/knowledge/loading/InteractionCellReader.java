package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a cell of an interaction table: an outcome or the largest dose a day, {@code 20 mg/d}; in a list with
 * {@code from-memory} if no source was seen.
 */
final class InteractionCellReader {

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            Outcome.CONTRAINDICATED.code(), Outcome.CONTRAINDICATED,
            Outcome.AVOID.code(), Outcome.AVOID,
            Outcome.CAUTION.code(), Outcome.CAUTION);

    private static final Shape CELL =
            SingleShape.text("contraindicated, avoid, caution or the largest dose a day: 20 mg/d");

    static final Shape SHAPE = EitherShape.of(CELL, ListShape.of(CELL));

    /** The cell; it is refused if it claims a source and the row has none that was seen. */
    Optional<InteractionCell> read(YamlValue value, boolean rowSeen) {
        if (value.isList()) {
            return unverified(value);
        }
        if (!rowSeen) {
            value.place().refuse("The row cites no source that was seen: write the cell as [cell, from-memory].");
        }
        return cell(value, true);
    }

    private static Optional<InteractionCell> unverified(YamlValue value) {
        List<YamlValue> parts = value.items();
        boolean marked = parts.size() == 2 && parts.get(1).text().equals(Optional.of(SourcesReader.FROM_MEMORY));
        if (!marked) {
            value.place().refuse("A cell is an outcome or a dose, or [cell, from-memory].");
            return Optional.empty();
        }
        return cell(parts.get(0), false);
    }

    private static Optional<InteractionCell> cell(YamlValue value, boolean verified) {
        return value.text().flatMap(text -> {
            Optional<BigDecimal> cap = DailyDoses.parse(text);
            if (cap.isPresent()) {
                return Optional.of(new InteractionCell(Outcome.OVER_CAP, cap.get(), verified));
            }
            if (!OUTCOMES.containsKey(text)) {
                value.place()
                        .refuse("Unknown cell '" + text
                                + "': use contraindicated, avoid, caution or a largest dose such as 20 mg/d.");
            }
            return Optional.ofNullable(OUTCOMES.get(text)).map(outcome -> new InteractionCell(outcome, null, verified));
        });
    }
}
