package dev.tonus.knowledge.loading;

import static dev.tonus.knowledge.loading.Broken.cause;
import static dev.tonus.knowledge.loading.Broken.option;
import static dev.tonus.knowledge.loading.Broken.orderCheck;
import static dev.tonus.knowledge.loading.Broken.redFlag;
import static dev.tonus.knowledge.loading.Broken.table;

import java.util.stream.Stream;

/** Names that nothing has: they would never match. */
final class BrokenNames {

    private BrokenNames() {}

    static Stream<Broken> all() {
        return Stream.of(ofTerminology(), ofContent()).flatMap(broken -> broken);
    }

    private static Stream<Broken> ofTerminology() {
        return Stream.of(
                cause(
                        "a condition set",
                        "set: dialysis",
                        "set: dyalisis #!\n ",
                        "Unknown condition set 'dyalisis': use the name"),
                cause(
                        "a drug",
                        "{ drug: amiodarone }",
                        "{ drug: amiodaron } #!\n   ",
                        "Unknown drug 'amiodaron': use the name"),
                cause("a drug class", "class: statin,", "class: fibrate, #!\n", "'drug' for a single drug"),
                cause(
                        "a lab",
                        "of: magnesium, low: severe",
                        "of: magnesum, low: severe #!\n",
                        "Unknown lab 'magnesum'"),
                option(
                        "a lab without codes",
                        "of: egfr } }\n    outcome",
                        "of: codeless } } #!\n    outcome",
                        "no LOINC code to fetch it by"),
                table(
                        "a column",
                        "[simvastatin, atorvastatin]",
                        "[simvastatin, atorvastatin, cerivastatin] #!",
                        "Unknown drug 'cerivastatin'"),
                table(
                        "a drug of a row",
                        "[amiodarone, diltiazem],",
                        "[amiodarone, diltiazm], #!\n   ",
                        "Unknown drug"));
    }

    private static Stream<Broken> ofContent() {
        return Stream.of(
                cause(
                        "a source",
                        "sources: [S2]",
                        "sources: [S2, S9] #!",
                        "Unknown source 'S9': add it to sources.yaml"),
                cause(
                        "an option",
                        "options: { m-salt: A }",
                        "options: { m-salt: A, m-pepper: A } #!",
                        "Unknown option 'm-pepper'"),
                cause("a definition", "is: cramping", "is: crampy #!", "Unknown definition 'crampy': use the id"),
                cause("an order", "[magnesium, ecg]", "[magnesium, eeg] #!", "Unknown order 'eeg': add it"),
                orderCheck(
                        "a table",
                        "table: pairs, outcome: [contraindicated]",
                        "table: pears, #!\n      outcome: [contraindicated]",
                        "Unknown table 'pears'"),
                redFlag(
                        "a cause",
                        "emergency: [low-magnesium]",
                        "emergency: [low-zinc] #!",
                        "Unknown cause 'low-zinc'"),
                orderCheck(
                        "an override reason",
                        "[benefit, tolerated]",
                        "[benefit, bored] #!",
                        "use one of benefit, tolerated"));
    }
}
