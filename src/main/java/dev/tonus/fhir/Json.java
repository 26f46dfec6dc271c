package dev.tonus.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads FHIR's JSON the way clients write it: one object where the standard wants an array, and the other way round. */
final class Json {

    /** More digits than any laboratory or prescription writes; they would make exact arithmetic and print expensive. */
    private static final int MOST_DECIMALS = 25;

    private static final int MOST_DIGITS_BEFORE_POINT = 9;

    private Json() {}

    /** The elements of an array; a lone value as the only element; none for null and for what is not there. */
    static Iterable<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            return node;
        }
        return isAbsent(node) ? List.of() : List.of(node);
    }

    /** The first element of an array, else the value itself. */
    static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    /** Whether there is nothing: no member of that name, or a JSON null. */
    static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /** A string without the white space around it; empty for whatever is no string. */
    static String text(JsonNode node) {
        return node.isString() ? node.stringValue().strip() : "";
    }

    /** The first of the texts that is not empty, else an empty one. */
    static String firstText(JsonNode one, JsonNode other) {
        String text = text(one);
        return text.isEmpty() ? text(other) : text;
    }

    /** Whether it is the JSON value true. */
    static boolean isTrue(JsonNode node) {
        return node.isBoolean() && node.booleanValue();
    }

    /** A JSON number of a believable length; empty for whatever else, numbers in quotes among them. */
    static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? node.decimalValueOpt().filter(Json::isBelievable) : Optional.empty();
    }

    /** A number above zero. */
    static Optional<BigDecimal> positive(JsonNode node) {
        return number(node).filter(number -> number.signum() > 0);
    }

    private static boolean isBelievable(BigDecimal number) {
        long digitsBeforePoint = (long) number.precision() - number.scale();
        return number.scale() <= MOST_DECIMALS && digitsBeforePoint <= MOST_DIGITS_BEFORE_POINT;
    }
}
