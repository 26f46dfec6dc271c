package dev.tonus.knowledge.loading;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Quantity;
import dev.tonus.knowledge.DrugCatalogEntry;
import dev.tonus.terminology.Terminology;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code drug-catalog.yaml}: the drugs that a card may offer to order instead. A code must be that of a product of the
 * one ingredient, in the strength that is the dose a day.
 */
final class DrugCatalogReader {

    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

    static final Shape SHAPE = MapShape.EMPTY.needs(
            "drugs",
            ListShape.of(MapShape.EMPTY
                    .needs("drug", Names.INGREDIENT)
                    .needs("dose", DailyDoses.SHAPE)
                    .needs("code", SingleShape.text("The RxNorm code of a product, in quotes"))
                    .needs("display", SingleShape.TEXT)));

    private final Terminology terminology;
    private final Names names;

    DrugCatalogReader(Terminology terminology, Names names) {
        this.terminology = terminology;
        this.names = names;
    }

    /** The entries by what the content calls them, {@code simvastatin 20 mg/d}. */
    Map<String, DrugCatalogEntry> read(YamlMap file) {
        Map<String, DrugCatalogEntry> entries = new LinkedHashMap<>();
        for (YamlMap map : file.requiredMaps("drugs")) {
            entry(map).ifPresent(entry -> {
                String name = nameOf(entry);
                if (entries.putIfAbsent(name, entry) != null) {
                    map.place().refuse(name + " is here twice: keep one.");
                }
            });
        }
        return entries;
    }

    private static String nameOf(DrugCatalogEntry entry) {
        return entry.ingredient() + " " + entry.milligramsPerDay().toPlainString() + " mg/d";
    }

    private Optional<DrugCatalogEntry> entry(YamlMap map) {
        Optional<String> drug = map.require("drug").flatMap(names::ingredient);
        Optional<BigDecimal> dose = map.require("dose").flatMap(DailyDoses::read);
        String code = map.text("code");
        String display = map.text("display");
        if (drug.isEmpty() || dose.isEmpty()) {
            return Optional.empty();
        }
        DrugCatalogEntry entry = new DrugCatalogEntry(drug.get(), dose.get(), new Code(RXNORM, code), display);
        if (!isProductOf(entry)) {
            map.placeOf("code")
                    .refuse("The code " + code + " is not that of a product of " + nameOf(entry)
                            + ": use one of fhir-resources/terminology/products.csv.");
        }
        return Optional.of(entry);
    }

    private boolean isProductOf(DrugCatalogEntry entry) {
        Drug product = terminology.resolveDrug(List.of(entry.code()), List.of(entry.display()), entry.display());
        if (product.identification() != Identification.BY_CODE
                || product.ingredients().size() != 1) {
            return false;
        }
        Ingredient only = product.ingredients().get(0);
        return product.route().isSystemic()
                && only.findStrength()
                        .filter(strength -> isDose(strength, entry))
                        .isPresent()
                && only.name().equals(entry.ingredient());
    }

    private static boolean isDose(Quantity strength, DrugCatalogEntry entry) {
        return strength.unit().equals("mg") && strength.value().compareTo(entry.milligramsPerDay()) == 0;
    }
}
