package dev.tonus.knowledge;

import java.util.List;
import java.util.Map;

/**
 * The whole clinical content, checked.
 *
 * @param version calendar version and a hash of the content, {@code 2026.11.0+3f2a}
 * @param causes the causes, by id
 * @param redFlags the red flags, by id
 * @param orderChecks the order checks, by id
 * @param options the management options by id
 * @param orderCatalog what can be ordered, by id
 * @param labNames what a clinician calls each analyte, as the beginning of a sentence
 * @param drugCatalog the drugs that a card may offer to order instead
 * @param interactionTables the interaction tables
 * @param limits every limit of the limit table, as the question that asks for it, also where no file does
 * @param windows how long drugs count after they were stopped
 * @param sources the bibliography by id
 * @param reviews how far the files have been reviewed whose records do not say so: definitions and tables by id, and
 *     {@code limits} and {@code windows}
 * @param services the services
 */
public record Knowledge(
        String version,
        List<Cause> causes,
        List<RedFlag> redFlags,
        List<OrderCheck> orderChecks,
        Map<String, ManagementOption> options,
        Map<String, OrderCatalogEntry> orderCatalog,
        Map<String, String> labNames,
        List<DrugCatalogEntry> drugCatalog,
        List<InteractionTable> interactionTables,
        List<LabStands> limits,
        DrugWindows windows,
        Map<String, Source> sources,
        Map<String, Review> reviews,
        List<ServiceDefinition> services) {

    public Knowledge {
        causes = List.copyOf(causes);
        redFlags = List.copyOf(redFlags);
        orderChecks = List.copyOf(orderChecks);
        options = Map.copyOf(options);
        orderCatalog = Map.copyOf(orderCatalog);
        labNames = Map.copyOf(labNames);
        drugCatalog = List.copyOf(drugCatalog);
        interactionTables = List.copyOf(interactionTables);
        limits = List.copyOf(limits);
        sources = Map.copyOf(sources);
        reviews = Map.copyOf(reviews);
        services = List.copyOf(services);
    }
}
