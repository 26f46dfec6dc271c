package dev.tonus.sandbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Moves every date of a request by the same number of days, so that the ages of its results, drugs and symptoms stay.
 *
 * @param days how far; negative into the past
 */
record DateShift(long days) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+(Z|[+-]\\d{2}:\\d{2})?)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final int DAY_LENGTH = 10;
    private static final int MIDDLE_OF_MONTH = 15;

    /** The same tree, moved. */
    JsonNode shift(JsonNode node) {
        if (node.isObject()) {
            ObjectNode moved = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                moved.set(member.getKey(), shift(member.getValue()));
            }
            return moved;
        }
        if (node.isArray()) {
            ArrayNode moved = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> moved.add(shift(element)));
            return moved;
        }
        return node.isString() ? JsonNodeFactory.instance.stringNode(shift(node.stringValue())) : node;
    }

    /** The same date, dateTime, instant or month, moved; any other text as it is. */
    String shift(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                String day = text.substring(0, DAY_LENGTH);
                return LocalDate.parse(day).plusDays(days) + text.substring(DAY_LENGTH);
            }
            if (MONTH.matcher(text).matches()) {
                LocalDate middle = YearMonth.parse(text).atDay(MIDDLE_OF_MONTH);
                return YearMonth.from(middle.plusDays(days)).toString();
            }
            return text;
        } catch (DateTimeException looksLikeADate) {
            return text;
        }
    }
}
