package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.AtLeast;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Is;
import dev.tonus.knowledge.Not;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads criteria: each is a map with one key, its type. What is refused becomes a criterion that is never met; a type that is
 * not known is refused by the shape.
 */
final class CriterionReader {

    static final String SCHEMA = "criterion.schema.json";

    /** One question, or several that are joined. */
    static final Shape SHAPE = new NamedShape(SCHEMA, () -> CriterionReader.TYPES);

    private static final Shape ALL = ListShape.of(SHAPE);

    static final MapShape TYPES = MapShape.of("criterion")
            .may("takes", DrugCriterionReader.TAKES)
            .may("stopped", DrugCriterionReader.STOPPED)
            .may("hasCondition", RecordCriterionReader.HAS_CONDITION)
            .may("hadProcedure", RecordCriterionReader.HAD_PROCEDURE)
            .may("hasAllergy", DrugCriterionReader.HAS_ALLERGY)
            .may("lab", LabCriterionReader.LAB)
            .may("labMissing", LabCriterionReader.LAB_MISSING)
            .may("patient", RecordCriterionReader.PATIENT)
            .may("symptom", RecordCriterionReader.SYMPTOM)
            .may("interaction", InteractionReader.SHAPE)
            .may("finding", FoundReader.SHAPE)
            .may("order", OrderCriterionReader.ORDER)
            .may("shownBefore", OrderCriterionReader.SHOWN_BEFORE)
            .may("is", SingleShape.text("The id of a file under definitions"))
            .may("allOf", ALL)
            .may("anyOf", ALL)
            .may("not", SHAPE)
            .may("atLeast", MapShape.EMPTY.needs("n", SingleShape.COUNT).needs("of", ALL))
            .single();

    private final Map<String, Function<YamlValue, Criterion>> types = new LinkedHashMap<>();

    /** Equal questions are one object, so that a chart needs to answer them once only. */
    private final Map<Criterion, Criterion> known = new HashMap<>();

    private final Definitions definitions;

    CriterionReader(
            DrugCriterionReader drugs,
            LabCriterionReader labs,
            RecordCriterionReader records,
            InteractionReader pairs,
            OrderCriterionReader orders,
            FoundReader findings,
            Definitions definitions) {
        this.definitions = definitions;
        types.put("takes", of(drugs::takes));
        types.put("stopped", of(drugs::stopped));
        types.put("hasCondition", of(records::hasCondition));
        types.put("hadProcedure", of(records::hadProcedure));
        types.put("hasAllergy", of(drugs::allergy));
        types.put("lab", of(labs::stands));
        types.put("labMissing", of(labs::missing));
        types.put("patient", of(records::patient));
        types.put("symptom", of(records::symptom));
        types.put("interaction", of(pairs::read));
        types.put("finding", of(findings::read));
        types.put("order", of(orders::order));
        types.put("shownBefore", of(orders::shownBefore));
        types.put("is", this::is);
        types.put("allOf", value -> new AllOf(all(value)));
        types.put("anyOf", value -> new AnyOf(all(value)));
        types.put("not", value -> new Not(read(value)));
        types.put("atLeast", of(this::atLeast));
    }

    private static Function<YamlValue, Criterion> of(Function<YamlMap, Criterion> reader) {
        return value -> value.map().map(reader).orElse(Criterion.never());
    }

    Criterion read(YamlValue value) {
        return value.map().map(this::read).orElse(Criterion.never());
    }

    private Criterion read(YamlMap map) {
        if (map.values().size() != 1) {
            map.place().refuse("A criterion is a map with one key, its type: join several with allOf or anyOf.");
            return Criterion.never();
        }
        Map.Entry<String, YamlValue> only = map.values().entrySet().iterator().next();
        if (!TYPES.keys().containsKey(only.getKey())) {
            return Criterion.never();
        }
        Criterion criterion = Objects.requireNonNull(types.get(only.getKey()), "Every type of the shape has a reader")
                .apply(only.getValue());
        return known.computeIfAbsent(criterion, first -> first);
    }

    private List<Criterion> all(YamlValue value) {
        return value.items().stream().map(this::read).toList();
    }

    private Criterion is(YamlValue value) {
        return value.text()
                .flatMap(id -> definitions.resolve(id, value.place(), this))
                .<Criterion>map(Is::new)
                .orElse(Criterion.never());
    }

    private Criterion atLeast(YamlMap map) {
        Optional<Integer> count = map.require("n").flatMap(YamlValue::count);
        List<Criterion> criteria = map.require("of").map(this::all).orElse(List.of());
        if (count.isEmpty()) {
            return Criterion.never();
        }
        if (count.get() < 1 || count.get() > criteria.size()) {
            map.place().refuse("'n' must lie between 1 and the number of criteria, which is " + criteria.size() + ".");
            return Criterion.never();
        }
        return new AtLeast(count.get(), criteria);
    }

    /** The criterion at the key, which must be there. */
    Criterion require(YamlMap map, String key) {
        return map.require(key).map(this::read).orElse(Criterion.never());
    }

    /** The criterion at the key, else the other. */
    Criterion find(YamlMap map, String key, Criterion otherwise) {
        return map.find(key).map(this::read).orElse(otherwise);
    }
}
