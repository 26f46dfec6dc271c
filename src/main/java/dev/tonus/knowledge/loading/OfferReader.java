package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugCatalogEntry;
import dev.tonus.knowledge.Offers;
import dev.tonus.knowledge.WorkUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code suggest}: what a card about an order offers to do, one thing in each entry, from the catalogs that could be read. */
final class OfferReader {

    static final Shape SHAPE = MapShape.EMPTY
            .may("removeDraft", SingleShape.FLAG)
            .may("doseAtLimit", SingleShape.FLAG)
            .may("replaceBy", ListShape.of(SingleShape.text("An entry of drug-catalog.yaml: pravastatin 40 mg/d")))
            .may("orderLab", ListShape.oneOrMore(SingleShape.text("An entry of order-catalog.yaml")))
            .single();

    private final Map<String, DrugCatalogEntry> drugs;
    private final Set<String> tests;

    OfferReader(Map<String, DrugCatalogEntry> drugs, Set<String> tests) {
        this.drugs = drugs;
        this.tests = tests;
    }

    /** What is offered beside tests. */
    Offers offers(YamlMap level) {
        boolean remove = false;
        boolean limit = false;
        List<DrugCatalogEntry> replacements = new ArrayList<>();
        for (YamlMap entry : entries(level)) {
            remove |= entry.flag("removeDraft");
            limit |= entry.flag("doseAtLimit");
            entry.find("replaceBy").map(YamlValue::items).orElse(List.of()).forEach(item -> drug(item)
                    .ifPresent(replacements::add));
        }
        return new Offers(remove, limit, replacements);
    }

    private Optional<DrugCatalogEntry> drug(YamlValue item) {
        Optional<String> name = item.text();
        if (name.isPresent() && !drugs.isEmpty() && !drugs.containsKey(name.get())) {
            item.place().refuse("Unknown drug to order '" + name.get() + "': use one of drug-catalog.yaml.");
        }
        return name.map(drugs::get);
    }

    /** The tests that are offered; whether they are needed is decided like that of any work-up. */
    List<WorkUp> tests(YamlMap level) {
        List<String> ids = new ArrayList<>();
        for (YamlMap entry : entries(level)) {
            entry.find("orderLab").map(YamlValue::itemsOrSelf).orElse(List.of()).forEach(item -> test(item)
                    .ifPresent(ids::add));
        }
        return ids.isEmpty() ? List.of() : List.of(new WorkUp(ids, Criterion.always()));
    }

    private Optional<String> test(YamlValue item) {
        Optional<String> name = item.text();
        if (name.isPresent() && !tests.isEmpty() && !tests.contains(name.get())) {
            item.place().refuse("Unknown test '" + name.get() + "': use one of order-catalog.yaml.");
        }
        return name.filter(tests::contains);
    }

    private static List<YamlMap> entries(YamlMap level) {
        List<YamlMap> entries = level.maps("suggest");
        for (YamlMap entry : entries) {
            if (entry.values().size() != 1) {
                entry.place().refuse("A suggestion does one thing: one key in each entry.");
            }
        }
        return entries;
    }
}
