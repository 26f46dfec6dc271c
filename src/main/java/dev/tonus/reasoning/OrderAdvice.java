package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import dev.tonus.knowledge.DrugCatalogEntry;
import dev.tonus.knowledge.OverrideReason;
import java.util.List;

/**
 * What a finding says about the order under examination.
 *
 * @param order the order
 * @param about the names of the drugs that the finding speaks of, or of the drug and what limits it, in a stable order
 * @param remove whether removing it may be offered
 * @param replacements the drugs that may be ordered instead
 * @param overrideReasons the reasons that a clinician may give for keeping it
 */
public record OrderAdvice(
        DraftOrder order,
        List<String> about,
        boolean remove,
        List<DrugCatalogEntry> replacements,
        List<OverrideReason> overrideReasons) {

    public OrderAdvice {
        about = List.copyOf(about);
        replacements = List.copyOf(replacements);
        overrideReasons = List.copyOf(overrideReasons);
    }
}
