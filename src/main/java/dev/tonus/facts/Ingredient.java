package dev.tonus.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An active ingredient of a drug product.
 *
 * @param name the ingredient set's name, for instance {@code simvastatin}
 * @param strength its amount in one unit of the product (one tablet), if known
 */
public record Ingredient(String name, @Nullable Quantity strength) {

    /** The amount in one unit of the product. */
    public Optional<Quantity> findStrength() {
        return Optional.ofNullable(strength);
    }
}
