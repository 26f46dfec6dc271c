package dev.tonus.knowledge.loading;

import static dev.tonus.knowledge.loading.Broken.cause;
import static dev.tonus.knowledge.loading.Broken.option;
import static dev.tonus.knowledge.loading.Broken.orderCheck;
import static dev.tonus.knowledge.loading.Broken.redFlag;

import java.util.stream.Stream;

/** Sentences with a slot that is not known or might stay empty. */
final class BrokenSlots {

    private static final String EMPTY = "may stay empty here: add 'without'";

    private BrokenSlots() {}

    static Stream<Broken> all() {
        return Stream.of(labSlots(), drugSlots(), otherBlocks()).flatMap(broken -> broken);
    }

    private static Stream<Broken> labSlots() {
        return Stream.of(
                tier(
                        "an unknown slot",
                        "Magnesium is {value} {unit}.",
                        "Unknown slot {unit}: known are {value} {date}"),
                tier("an open brace", "Magnesium is {value.", "Unknown slot {value."),
                tier("a closing brace", "Magnesium is value}.", "Unknown slot }"),
                tier("a method of a measured lab", "{method} magnesium is low.", "The slot {method} " + EMPTY),
                tier("a drug without a leading one", "{drug} lowers magnesium.", "The slot {drug} " + EMPTY),
                tier("a dose", "{dose}", "The slot {dose} " + EMPTY),
                tier("a partner without a pair", "With {with}.", "The slot {with} " + EMPTY));
    }

    private static Broken tier(String what, String sentence, String words) {
        return cause(what, "\"Magnesium is {value} on {date} ({range}).\"", "\"" + sentence + "\" #!", words);
    }

    private static Stream<Broken> drugSlots() {
        return Stream.of(
                drug("no use is asked for", "{ lab: { of: magnesium, low: moderate } }", "{drug} is taken."),
                drug("another drug is asked for", "{ takes: { drug: amiodarone } }", "{drug} is taken."),
                drug("no date is asked for", "{ takes: { class: statin } }", "Since {since}."),
                drug(
                        "an unknown date is forgiven",
                        "{ takes: { class: statin, forAtLeast: 90 d, ifMissing: met } }",
                        "Since {since}."),
                drug("the drug must not be taken", "{ not: { takes: { class: statin } } }", "{drug} is taken."));
    }

    private static Broken drug(String what, String when, String sentence) {
        return cause(what, "lead: { lab: magnesium }", "lead: { lab: magnesium, class: statin }", EMPTY)
                .at(
                        "    when: { lab: { of: magnesium, low: moderate } }\n    grade: A\n"
                                + "    say: \"Magnesium is {value} on {date} ({range}).\"",
                        "    when: " + when + "\n    grade: A\n    say: \"" + sentence + "\" #!");
    }

    private static Stream<Broken> otherBlocks() {
        return Stream.of(
                redFlag("a red flag without lead", "lead: { lab: magnesium }\n", "", "add 'summaryWithout'")
                        .at("\"Seizure and magnesium {value}.\"", "\"Seizure and magnesium {value}.\" #!"),
                orderCheck(
                                "a cap where none is surely broken",
                                "outcome: [over-cap]",
                                "outcome: [over-cap, avoid]",
                                "The slot {capped} may stay empty")
                        .at("summary: \"{capped} {dose} is above {limit}.\"", "summary: \"{capped}: too much.\" #!"),
                option(
                                "a contraindication that dialysis alone meets",
                                "    without: \"Not suggested: dialysis.\"\n",
                                "",
                                "The slot {value} " + EMPTY)
                        .at("\"Not suggested: eGFR {value}.\"", "\"Not suggested: eGFR {value}.\" #!"),
                option(
                        "a slot in the sentence without slots",
                        "without: \"Not suggested: dialysis.\"",
                        "without: \"Not suggested: {value}.\" #!",
                        "Slots are not filled in this text"));
    }
}
