package dev.tonus.hooks;

import java.math.BigDecimal;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ValueNode;

/** Refuses numbers whose plain notation would fill the memory, such as {@code 1e999999999}. No measurement needs them. */
final class BoundedNumbers extends JsonNodeFactory {

    private static final long serialVersionUID = 1;

    /** Decimal places, before or behind the point. */
    private static final int LARGEST_SCALE = 400;

    @Override
    public ValueNode numberNode(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
            throw new StreamReadException("A number is out of range");
        }
        return super.numberNode(number);
    }
}
