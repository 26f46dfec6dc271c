package dev.tonus.knowledge;

import dev.tonus.facts.Code;
import java.math.BigDecimal;

/**
 * A drug at one dose that a card may offer to order instead.
 *
 * @param ingredient its only ingredient
 * @param milligramsPerDay the dose a day in mg/d, which is one unit of the product
 * @param code the RxNorm code of the product
 * @param display the name of the product
 */
public record DrugCatalogEntry(String ingredient, BigDecimal milligramsPerDay, Code code, String display) {

    /** Whether it is this ingredient at this dose in mg/d. */
    public boolean is(String name, BigDecimal dose) {
        return ingredient.equals(name) && milligramsPerDay.compareTo(dose) == 0;
    }
}
