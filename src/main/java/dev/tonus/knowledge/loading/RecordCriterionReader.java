package dev.tonus.knowledge.loading;

import dev.tonus.facts.Sex;
import dev.tonus.facts.SymptomKind;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.PatientIs;
import dev.tonus.knowledge.Symptomatic;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the questions about conditions, the patient and the symptom. */
final class RecordCriterionReader {

    private static final Map<String, Sex> SEXES = Map.of("female", Sex.FEMALE, "male", Sex.MALE);
    private static final Map<String, SymptomKind> KINDS = Words.of(SymptomKind.class, SymptomKind::code);
    private static final Map<String, String> SITES = Map.of("left", "left", "right", "right", "bilateral", "bilateral");
    private static final Map<String, Symptomatic.State> STATES = states();

    private static final Shape SITE = ListShape.oneOrMore(SingleShape.word(SITES));

    static final Shape HAS_CONDITION = MapShape.EMPTY
            .needs("set", Names.CONDITION_SETS)
            .may("within", Durations.SHAPE)
            .may("ever", SingleShape.FLAG)
            .may("site", SITE)
            .may("ifMissing", IfMissingReader.SHAPE);

    static final Shape HAD_PROCEDURE = MapShape.EMPTY
            .needs("set", Names.PROCEDURE_SETS)
            .may("within", Durations.SHAPE)
            .may("ifMissing", IfMissingReader.SHAPE);

    static final Shape PATIENT = MapShape.EMPTY
            .may("ageAtLeast", SingleShape.COUNT)
            .may("ageAbove", SingleShape.COUNT)
            .may("ageBelow", SingleShape.COUNT)
            .may("sex", SingleShape.word(SEXES))
            .may("pregnant", SingleShape.FLAG)
            .may("ifMissing", IfMissingReader.SHAPE);

    static final Shape SYMPTOM = MapShape.EMPTY
            .may("kind", ListShape.oneOrMore(SingleShape.word(KINDS)))
            .may("state", SingleShape.word(STATES))
            .may("site", SITE)
            .may("lasting", Durations.SHAPE)
            .may("encounterReason", SingleShape.FLAG);

    private final Names names;

    RecordCriterionReader(Names names) {
        this.names = names;
    }

    private static Map<String, Symptomatic.State> states() {
        Map<String, Symptomatic.State> states = Words.of(Symptomatic.State.class);
        states.remove("any");
        return states;
    }

    Criterion hasCondition(YamlMap map) {
        Set<String> sets = map.require("set").map(names::conditionSets).orElse(Set.of());
        Optional<Period> within = Durations.find(map, "within");
        boolean ever = map.flag("ever");
        if (ever && within.isPresent()) {
            map.placeOf("ever").refuse("'ever' and 'within' contradict each other: keep one.");
        }
        return new HasCondition(sets, within.orElse(null), ever, sites(map), IfMissingReader.read(map));
    }

    Criterion hadProcedure(YamlMap map) {
        Set<String> sets = map.require("set").map(names::procedureSets).orElse(Set.of());
        return new HadProcedure(sets, Durations.find(map, "within").orElse(null), IfMissingReader.read(map));
    }

    Criterion patient(YamlMap map) {
        int from = from(map);
        int below = map.find("ageBelow").flatMap(YamlValue::count).orElse(Integer.MAX_VALUE);
        Optional<Sex> sex = map.find("sex").flatMap(value -> value.oneOf(SEXES));
        if (List.of("ageAtLeast", "ageAbove", "ageBelow", "sex", "pregnant").stream()
                .noneMatch(map::has)) {
            map.place().refuse("Nothing is asked: add ageAtLeast, ageAbove, ageBelow, sex or pregnant.");
        }
        if (from >= below) {
            map.place().refuse("No age is both at least " + from + " and below " + below + ": correct one of them.");
        }
        return new PatientIs(from, below, sex.orElse(null), map.flag("pregnant"), IfMissingReader.read(map));
    }

    /** The first age in whole years that is old enough. */
    private static int from(YamlMap map) {
        if (map.has("ageAtLeast") && map.has("ageAbove")) {
            map.placeOf("ageAbove").refuse("'ageAtLeast' and 'ageAbove' say the same: keep one.");
        }
        Optional<Integer> above = map.find("ageAbove").flatMap(YamlValue::count).map(age -> age + 1);
        return map.find("ageAtLeast").flatMap(YamlValue::count).or(() -> above).orElse(0);
    }

    Criterion symptom(YamlMap map) {
        Set<SymptomKind> kinds = new LinkedHashSet<>(SymptomKind.anchors());
        map.find("kind").map(YamlValue::itemsOrSelf).ifPresent(items -> {
            kinds.clear();
            items.forEach(item -> item.oneOf(KINDS).ifPresent(kinds::add));
        });
        return new Symptomatic(
                kinds,
                map.find("state").flatMap(value -> value.oneOf(STATES)).orElse(Symptomatic.State.ANY),
                sites(map),
                Durations.find(map, "lasting").orElse(null),
                map.flag("encounterReason"));
    }

    private static Set<String> sites(YamlMap map) {
        Set<String> sites = new LinkedHashSet<>();
        map.find("site").map(YamlValue::itemsOrSelf).orElse(List.of()).forEach(item -> item.oneOf(SITES)
                .ifPresent(sites::add));
        return sites;
    }
}
