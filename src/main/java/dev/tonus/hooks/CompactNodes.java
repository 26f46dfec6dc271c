package dev.tonus.hooks;

import java.math.BigDecimal;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.ValueNode;

/**
 * Makes the nodes of a request's tree, sparing of memory: objects as small as FHIR's mostly are, and no numbers whose plain
 * notation would fill it, such as {@code 1e999999999}. No measurement needs them.
 */
final class CompactNodes extends JsonNodeFactory {

    private static final long serialVersionUID = 1;

    /** Decimal places, before or behind the point. */
    private static final int LARGEST_SCALE = 400;

    @Override
    public ObjectNode objectNode() {
        return new ObjectNode(this, new Members());
    }

    @Override
    public ValueNode numberNode(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
            throw new StreamReadException("A number is out of range");
        }
        return super.numberNode(number);
    }
}
