package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.Lead;
import java.util.Optional;

/** Reads what fills the slots of a file or a block: {@code lead}, a lab or drugs. */
final class LeadReader {

    static final Shape SHAPE = DrugReader.choice(MapShape.EMPTY.may("lab", Names.LAB));

    private final Names names;
    private final DrugReader drugs;
    private final LimitTable limits;
    private final LabUses uses;

    LeadReader(Names names, DrugReader drugs, LimitTable limits, LabUses uses) {
        this.names = names;
        this.drugs = drugs;
        this.limits = limits;
        this.uses = uses;
    }

    Lead read(YamlMap map) {
        return map.find("lead").flatMap(YamlValue::map).map(this::lead).orElse(Lead.NONE);
    }

    private Lead lead(YamlMap map) {
        Optional<String> lab = map.find("lab").flatMap(names::lab);
        Optional<DrugSet> some = map.has("drug") || map.has("class") ? drugs.read(map) : Optional.empty();
        lab.ifPresent(name -> uses.add(name, limits.of(name).window().within(), map.place()));
        if (map.values().isEmpty()) {
            map.place().refuse("Nothing leads: add lab, drug or class.");
        }
        return new Lead(lab.orElse(null), some.orElse(null));
    }
}
