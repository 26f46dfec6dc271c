package dev.tonus.knowledge.loading;

import dev.tonus.facts.Sex;
import dev.tonus.facts.SymptomKind;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.PatientIs;
import dev.tonus.knowledge.Symptomatic;
import dev.tonus.knowledge.Takes;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the questions about drugs, conditions, the patient and the symptom. */
final class RecordCriterionReader {

    private static final Map<String, Sex> SEXES = Map.of("female", Sex.FEMALE, "male", Sex.MALE);
    private static final Map<String, SymptomKind> KINDS = Words.of(SymptomKind.class, SymptomKind::code);
    private static final Map<String, Symptomatic.State> STATES = states();

    private final Names names;
    private final DrugReader drugs;

    RecordCriterionReader(Names names, DrugReader drugs) {
        this.names = names;
        this.drugs = drugs;
    }

    private static Map<String, Symptomatic.State> states() {
        Map<String, Symptomatic.State> states = Words.of(Symptomatic.State.class);
        states.remove("any");
        return states;
    }

    Criterion takes(YamlMap map) {
        map.only("class", "drug", "washout", "startedBeforeSymptom", "changedBeforeSymptom", "forAtLeast", "ifMissing");
        Optional<Period> changed = Durations.find(map, "changedBeforeSymptom");
        Optional<Period> shortest = Durations.find(map, "forAtLeast");
        boolean washout = map.flag("washout");
        boolean started = map.flag("startedBeforeSymptom");
        return drugs.read(map)
                .<Criterion>map(some -> new Takes(
                        some,
                        washout,
                        started,
                        changed.orElse(null),
                        shortest.orElse(null),
                        CriterionReader.ifMissing(map)))
                .orElse(Criterion.never());
    }

    Criterion hasCondition(YamlMap map) {
        map.only("set", "within", "ever", "ifMissing");
        Set<String> sets = map.require("set").map(names::conditionSets).orElse(Set.of());
        Optional<Period> within = Durations.find(map, "within");
        boolean ever = map.flag("ever");
        if (ever && within.isPresent()) {
            map.placeOf("ever").refuse("'ever' and 'within' contradict each other: keep one.");
        }
        return new HasCondition(sets, within.orElse(null), ever, CriterionReader.ifMissing(map));
    }

    Criterion patient(YamlMap map) {
        map.only("ageAtLeast", "ageBelow", "sex", "ifMissing");
        int from = map.find("ageAtLeast").flatMap(YamlValue::count).orElse(0);
        int below = map.find("ageBelow").flatMap(YamlValue::count).orElse(Integer.MAX_VALUE);
        Optional<Sex> sex = map.find("sex").flatMap(value -> value.oneOf(SEXES));
        if (!map.has("ageAtLeast") && !map.has("ageBelow") && !map.has("sex")) {
            map.place().refuse("Nothing is asked: add ageAtLeast, ageBelow or sex.");
        }
        if (from >= below) {
            map.place().refuse("No age is both at least " + from + " and below " + below + ": correct one of them.");
        }
        return new PatientIs(from, below, sex.orElse(null), CriterionReader.ifMissing(map));
    }

    Criterion symptom(YamlMap map) {
        map.only("kind", "state");
        Set<SymptomKind> kinds = new LinkedHashSet<>(SymptomKind.anchors());
        map.find("kind").map(YamlValue::itemsOrSelf).ifPresent(items -> {
            kinds.clear();
            items.forEach(item -> item.oneOf(KINDS).ifPresent(kinds::add));
        });
        return new Symptomatic(
                kinds, map.find("state").flatMap(value -> value.oneOf(STATES)).orElse(Symptomatic.State.ANY));
    }
}
