package dev.tonus.knowledge.loading;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;

/**
 * What may stand at a place of a content file. The loader refuses what does not fit, and the schemas for editors say the
 * same, so that the two cannot drift apart.
 */
interface Shape {

    /** Whether a value is of the kind that this shape is about: a map, a list or a single value. */
    boolean isFor(YamlValue value);

    /** Whether the value fits; what does not is reported at its line. */
    @CanIgnoreReturnValue
    boolean check(YamlValue value);

    /** The shape as JSON Schema: maps, lists, texts, numbers and booleans. */
    Map<String, Object> schema();
}
