package dev.tonus.knowledge.loading;

import static dev.tonus.knowledge.loading.Broken.cause;
import static dev.tonus.knowledge.loading.Broken.definition;
import static dev.tonus.knowledge.loading.Broken.orderCheck;
import static dev.tonus.knowledge.loading.Broken.redFlag;

import java.util.stream.Stream;

/** Questions that cannot be asked. */
final class BrokenCriteria {

    private static final String TAKES = "when: { takes: { drug: amiodarone } }";

    private BrokenCriteria() {}

    static Stream<Broken> all() {
        return Stream.of(combinations(), labs(), records(), orders()).flatMap(broken -> broken);
    }

    private static Stream<Broken> combinations() {
        return Stream.of(
                cause(
                        "a type that is not known",
                        TAKES,
                        "when: { guess: { drug: amiodarone } } #!",
                        "Unknown criterion 'guess': use one of takes, stopped, hasCondition, hadProcedure, hasAllergy, lab,"
                                + " labMissing, patient, symptom, interaction, finding, order, shownBefore, is, allOf,"
                                + " anyOf, not, atLeast"),
                cause(
                        "an order where there is none",
                        TAKES,
                        "when: { order: { drug: amiodarone } } #!",
                        "Only an order check knows an order"),
                cause(
                        "an overlap with an order where there is none",
                        TAKES,
                        "when: { takes: { drug: amiodarone, overlap: 3 d } } #!",
                        "'overlap' has no meaning here"),
                cause(
                        "two types",
                        TAKES,
                        "when: { is: cramping, not: { is: cramping } } #!",
                        "join several with allOf"),
                cause("no type", TAKES, "when: {} #!", "A criterion is a map with one key"),
                cause("none of them", TAKES, "when: { anyOf: [] } #!", "The list is empty"),
                cause(
                        "more than there are",
                        TAKES,
                        "when: { atLeast: { n: 2, of: [is: cramping] } } #!",
                        "between 1 and the number of criteria, which is 1"),
                cause("at least none", TAKES, "when: { atLeast: { n: 0, of: [is: cramping] } } #!", "between 1 and"),
                cause("a part of one", TAKES, "when: { atLeast: { n: 0.5, of: [is: cramping] } } #!", "A whole number"),
                definition(
                        "a definition of itself",
                        "when: { symptom: { kind: [cramp, spasm], state: current } }",
                        "when: { not: { is: cramping } } #!",
                        "needs itself (cramping → cramping): break the circle"));
    }

    private static Stream<Broken> labs() {
        return Stream.of(
                lab("a grade that the table lacks", "low: extreme", "no grade 'low extreme' of magnesium: add it"),
                lab("a grade that is none", "low: awful", "use one of extreme, mild, moderate, severe"),
                lab("a grade of the other side", "high: moderate", "no grade 'high moderate'"),
                lab(
                        "two limits",
                        "low: severe, below: 1.2 mg/dL",
                        "Exactly one of these keys is needed: above, atLeast"),
                lab("no limit", "within: 7 d", "Exactly one of these keys is needed"),
                lab("a limit without unit", "below: 1.2", "A limit is a number and a unit, such as 3.0 mmol/L"),
                lab("a limit in words", "below: low", "A limit is a number and a unit"),
                lab("a comparator", "below: <1.2 mg/dL", "A limit is a number and a unit"),
                lab("a unit of another lab", "below: 1.2 U/L", "use one of meq/L, mg/dL, mmol/L"),
                lab("a look-back in months", "low: severe, within: 1 mo", "write a whole number and d, wk or a"),
                lab("a look-back in hours", "low: severe, within: 48 h", "write a whole number and d, wk or a"),
                lab("a look-back without unit", "low: severe, within: 7", "A text is needed here"),
                lab(
                        "a look-back that no query reaches",
                        "low: severe, within: 1 a",
                        "No prefetch template fetches magnesium 365 days"),
                lab("an unknown forgiveness", "low: severe, ifMissing: yes", "use one of met, not-met"),
                lab("an unknown beginning", "low: severe, sinceOnsetOf: fit", "Unknown condition set 'fit'"),
                lab("an unknown parameter", "low: severe, preliminary: allowed", "Unknown key 'preliminary'"),
                lab("a range on another basis", "below: lab-lower, basis: absolute", "remove 'basis'"),
                lab("the wrong end of a range", "above: lab-lower", "A limit is a number and a unit"),
                lab("a result of no kind", "low: severe, which: first", "Unknown word 'first': use one of any"));
    }

    private static Broken lab(String what, String limit, String words) {
        String text = "when: { lab: { of: magnesium, low: severe } }";
        return cause(what, text, "when: { lab: { of: magnesium, " + limit + " } } #!", words);
    }

    private static Stream<Broken> records() {
        return Stream.of(
                cause(
                        "no drug",
                        TAKES,
                        "when: { takes: { washout: true } } #!",
                        "No drug is named: add 'drug' or 'class'"),
                cause(
                        "a parameter of drugs",
                        TAKES,
                        "when: { takes: { drug: amiodarone, taste: bitter } } #!",
                        "Unknown key"),
                takes("an unknown route", "route: nose", "Unknown word 'nose'"),
                takes("a dose without a unit", "doseAbove: 40", "A text is needed here"),
                takes("a dose in tablets", "doseAtLeast: 2 tablets/d", "A dose is a number and g/d, mg/d or ug/d"),
                takes("two limits of a dose", "doseAtLeast: 2 mg/d, doseAbove: 1 mg/d", "Exactly one of these keys"),
                takes("two spans of time", "ever: true, washout: true", "Only one of 'washout', 'orStoppedWithin'"),
                takes("no drug at all", "count: 0", "At least one drug must fit"),
                question("a stop without a time", "stopped: { drug: amiodarone }", "The key 'within' is missing"),
                question("an unknown procedure", "hadProcedure: { set: haircut }", "Unknown procedure set 'haircut'"),
                question("an unknown finding", "finding: { any: [gout] }", "Unknown finding 'gout'"),
                question("no finding", "finding: { likelihood: possible }", "Name files with 'any' or kinds"),
                question("an unknown kind of file", "finding: { of: [option] }", "Unknown word 'option'"),
                cause(
                        "a finding that needs itself",
                        "when:\n  allOf:\n",
                        "when: #!\n  allOf:\n    - finding: { any: [low-magnesium] }\n",
                        "needs itself (low-magnesium → low-magnesium): break the circle"),
                question(
                        "one age twice",
                        "patient: { ageAtLeast: 18, ageAbove: 17 }",
                        "'ageAtLeast' and 'ageAbove' say the same"),
                cause(
                        "no question about the patient",
                        "patient: { ageAtLeast: 18 }",
                        "patient: {} #!\n   ",
                        "Nothing is asked"),
                cause(
                        "an impossible age",
                        "ageAtLeast: 18 }",
                        "ageAtLeast: 18, ageBelow: 18 } #!\n   ",
                        "No age is both"),
                cause("an age in words", "ageAtLeast: 18 }", "ageAtLeast: adult } #!\n   ", "A number is needed here"),
                cause("a negative age", "ageAtLeast: 18 }", "ageAtLeast: -1 } #!\n   ", "A number is needed here"),
                cause("an unknown sex", "ageAtLeast: 18 }", "sex: f } #!\n   ", "use one of female, male"),
                redFlag(
                        "ever and within",
                        "{ set: dialysis, ever: true }",
                        "{ set: dialysis, within: 1 d, ever: true #!\n }",
                        "'ever' and 'within' contradict each other: keep one"),
                definition(
                        "an unknown kind",
                        "[cramp, spasm],",
                        "[cramp, pain], #!\n  ",
                        "Unknown word 'pain': use one of"),
                definition("an unknown state", "current", "old #!\n ", "use one of current, new, persistent"));
    }

    private static Stream<Broken> orders() {
        return Stream.of(
                cause(
                        "an order where there is none",
                        TAKES,
                        "when: { interaction: { table: pairs, outcome: avoid } } #!",
                        "Only an order check knows an order: add 'between: record'"),
                orderCheck(
                        "an unknown outcome",
                        "outcome: [over-cap]",
                        "outcome: [over-cap, bad], #!\n   ",
                        "use one of avoid, caution, contraindicated, over-cap"),
                orderCheck(
                        "an unknown place",
                        "outcome: [over-cap]",
                        "outcome: [over-cap], between: A #!\n   ",
                        "use one of record"));
    }

    private static Broken takes(String what, String parameter, String words) {
        return question(what, "takes: { drug: amiodarone, " + parameter + " }", words);
    }

    private static Broken question(String what, String question, String words) {
        return cause(what, TAKES, "when: { " + question + " } #!", words);
    }
}
