package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import dev.tonus.knowledge.DrugCatalogEntry;
import dev.tonus.knowledge.OverrideReason;
import java.util.List;

/**
 * What a finding says about the order under examination.
 *
 * @param order the order
 * @param remove whether removing it may be offered
 * @param replacements the drugs that may be ordered instead
 * @param overrideReasons the reasons that a clinician may give for keeping it
 */
public record OrderAdvice(
        DraftOrder order, boolean remove, List<DrugCatalogEntry> replacements, List<OverrideReason> overrideReasons) {

    public OrderAdvice {
        replacements = List.copyOf(replacements);
        overrideReasons = List.copyOf(overrideReasons);
    }
}
