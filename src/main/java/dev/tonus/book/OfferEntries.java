package dev.tonus.book;

import dev.tonus.knowledge.DrugCatalogEntry;
import dev.tonus.knowledge.Knowledge;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The drugs that a card about an order can offer to order instead, each with its doses and products. */
final class OfferEntries {

    private OfferEntries() {}

    static List<Entry> of(Knowledge knowledge) {
        Map<String, List<DrugCatalogEntry>> drugs = knowledge.drugCatalog().stream()
                .sorted(Comparator.comparing(DrugCatalogEntry::milligramsPerDay))
                .collect(Collectors.groupingBy(DrugCatalogEntry::ingredient, TreeMap::new, Collectors.toList()));
        return drugs.entrySet().stream()
                .map(drug -> entry(drug.getKey(), drug.getValue(), new Lines(knowledge.orderCatalog())))
                .toList();
    }

    private static Entry entry(String ingredient, List<DrugCatalogEntry> products, Lines lines) {
        products.forEach(product -> lines.say(
                product.milligramsPerDay().toPlainString() + " mg/day",
                Terms.code(product.code()) + " " + product.display() + ", one a day"));
        return lines.entry(Kind.OFFER, "offer-" + ingredient, Terms.heading(Terms.words(ingredient)));
    }
}
