package dev.tonus.cases;

import dev.tonus.Adult;
import dev.tonus.facts.Condition;
import dev.tonus.facts.RecordedTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Adds what a case says of conditions, procedures, encounters, allergies and dates to a patient. */
record RecordEntries(Adult adult) {

    private static final Map<String, String> SYMPTOMS = symptoms();

    private static Map<String, String> symptoms() {
        Map<String, String> sets = new HashMap<>(Map.of(
                "cramp", "muscle-cramp",
                "nocturnal", "nocturnal-leg-cramp",
                "spasm", "muscle-spasm",
                "tetany", "tetany",
                "myalgia", "myalgia",
                "fasciculation", "fasciculation",
                "claudication", "claudication-symptom"));
        sets.put("exertional", "claudication-symptom");
        sets.put("weakness", "muscle-weakness");
        return sets;
    }

    void symptom(Block symptom) {
        add(symptom, Objects.requireNonNull(SYMPTOMS.get(symptom.text("kind"))));
    }

    void condition(Block condition) {
        add(condition, CaseNames.SET.require(condition.text("set"), condition));
    }

    private void add(Block block, String set) {
        adult.withFact(new Condition(
                "Condition/" + set,
                concepts(block, set),
                set.replace('-', ' '),
                isActive(block),
                time(block, "onset"),
                Condition.Origin.PROBLEM,
                sites(block)));
    }

    /** A diagnosis of weeks of gestation also says which week it is. */
    private static Set<String> concepts(Block block, String set) {
        return block.find("weeks").map(weeks -> Set.of(set, set + ":" + weeks)).orElse(Set.of(set));
    }

    private static Set<String> sites(Block block) {
        return block.find("site").map(Set::of).orElse(Set.of());
    }

    private static boolean isActive(Block condition) {
        return !condition.find("status").orElse("active").equals("resolved");
    }

    private static RecordedTime time(Block block, String key) {
        return block.text(key).equals("none") ? RecordedTime.UNDATED : Offset.time(block, key);
    }

    void procedure(Block procedure) {
        String set = CaseNames.PROCEDURE.require(procedure.text("set"), procedure);
        adult.withProcedure(set, time(procedure, "at"));
    }

    /** An encounter for one reason: now, unless it says when. */
    void encounter(Block encounter) {
        String reason = encounter.text("reason");
        String set = CaseNames.SET.require(SYMPTOMS.getOrDefault(reason, reason), encounter);
        if (encounter.has("at")) {
            adult.withVisit(set, Offset.daysAgo(encounter, "at"));
        } else {
            adult.seenNowFor(set);
        }
    }

    void allergy(Block allergy) {
        adult.allergicTo(CaseNames.DRUG.require(allergy.text("drug").toLowerCase(Locale.ROOT), allergy));
    }

    void date(Block date) {
        adult.withDatedFinding(
                CaseNames.LAB.require(date.text("of"), date), Offset.time(date, "value"), Offset.daysAgo(date, "at"));
    }
}
