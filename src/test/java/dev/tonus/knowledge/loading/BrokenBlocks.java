package dev.tonus.knowledge.loading;

import static dev.tonus.knowledge.loading.Broken.cause;
import static dev.tonus.knowledge.loading.Broken.option;
import static dev.tonus.knowledge.loading.Broken.orderCheck;
import static dev.tonus.knowledge.loading.Broken.redFlag;

import java.util.stream.Stream;

/** Tiers, indicators, levels, options and contraindications that promise too much. */
final class BrokenBlocks {

    private BrokenBlocks() {}

    static Stream<Broken> all() {
        return Stream.of(words(), emergencies(), levels(), options()).flatMap(broken -> broken);
    }

    private static Stream<Broken> words() {
        return Stream.of(
                cause(
                        "a cause that replaces itself",
                        "unless: {",
                        "replaces: [low-magnesium] #!\nunless: {",
                        "cannot replace itself"),
                cause(
                        "an unknown cause to replace",
                        "unless: {",
                        "replaces: [gout] #!\nunless: {",
                        "Unknown cause 'gout'"),
                cause(
                        "all causes and one more",
                        "unless: {",
                        "replaces: ['*', low-magnesium] #!\nunless: {",
                        "'*' stands for all causes"),
                cause(
                        "another line without an exception",
                        "  - Replace it.\n",
                        "  - text: Replace it.\n    otherwise: Ask first. #!\n",
                        "'otherwise' is said where 'unless' holds"),
                option(
                        "an option that is never offered and is",
                        "id: m-salt\n",
                        "id: m-salt\nnever: true #!\n",
                        "which says never: remove one"),
                cause(
                        "an unknown likelihood",
                        "likelihood: possible",
                        "likelihood: sure #!",
                        "contributing, mimic, none, possible, probable"),
                cause("an unknown grade of evidence", "grade: C", "grade: E #!", "use one of A, B, C, D, X"),
                cause(
                        "an unknown urgency",
                        "indicator: warning",
                        "indicator: stop #!",
                        "use one of critical, info, warning"),
                cause(
                                "a tier without source",
                                "say: Magnesium is a little low.\n    sources: [S2]",
                                "say: Magnesium is a little low.",
                                "'sources' is missing")
                        .at("- likelihood: possible", "- likelihood: possible #!"),
                cause(
                        "a driver with a slot",
                        "- name: statin",
                        "- name: statin {dose} #!",
                        "Slots are not filled in this text"),
                cause("advice with a slot for all", "- Replace it.", "- Replace {drug}. #!", "Slots are not filled"));
    }

    private static Stream<Broken> emergencies() {
        return Stream.of(
                cause(
                        "an emergency on expert opinion",
                        "- indicator: warning",
                        "- indicator: critical #!",
                        "A critical block needs a source that was seen: cite one, or make it a warning"),
                cause(
                        "an emergency by a limit of expert opinion",
                        "- indicator: critical\n    when: { lab: { of: magnesium, low: severe } }",
                        "- indicator: critical #!\n    when: { lab: { of: magnesium, high: mild } }",
                        "'high mild' rests on expert opinion"),
                orderCheck(
                                "a critical order check from memory",
                                "sources: [S1]\noverrideReasons",
                                "sources: [from-memory]\noverrideReasons",
                                "A critical block needs a source that was seen")
                        .at("- indicator: warning", "- indicator: critical #!"));
    }

    private static Stream<Broken> levels() {
        return Stream.of(
                redFlag(
                        "a draft to remove where there is none",
                        "action: Measure now.",
                        "suggest: [{ removeDraft: true }] #!",
                        "Unknown key"),
                redFlag(
                        "a moment of ordering where nothing is ordered",
                        "action: Measure now.",
                        "at: [sign] #!",
                        "Unknown key"),
                redFlag(
                        "a long summary",
                        "\"Seizure and magnesium {value}.\"",
                        "\"" + "long ".repeat(28) + "end.\" #!",
                        "fewer than 140 characters: shorten it"),
                redFlag(
                        "an action with a slot",
                        "action: Measure now.",
                        "action: Measure {value} #!",
                        "Slots are not filled"),
                orderCheck(
                        "a suggestion of two things",
                        "- removeDraft: true",
                        "- { removeDraft: true, doseAtLimit: true } #!",
                        "A suggestion does one thing"),
                orderCheck(
                        "a drug that cannot be ordered",
                        "[atorvastatin 20 mg/d]",
                        "[atorvastatin 10 mg/d] #!",
                        "Unknown drug to order 'atorvastatin 10 mg/d'"),
                orderCheck(
                        "a test that cannot be ordered",
                        "orderLab: magnesium",
                        "orderLab: mercury #!",
                        "Unknown test 'mercury'"),
                orderCheck(
                        "a moment at which nothing is ordered",
                        "at: [sign, prescribe]",
                        "at: [sign, lunch] #!",
                        "use one of prescribe, select, sign"),
                orderCheck("another word than from-table", "from-table", "from-tables #!", "A list is needed here"));
    }

    private static Stream<Broken> options() {
        return Stream.of(
                cause(
                        "an unknown strength",
                        "options: { m-salt: A }",
                        "options: { m-salt: strong } #!",
                        "use one of A, B, C"),
                option(
                        "an outcome that is none",
                        "outcome: check-first",
                        "outcome: never #!",
                        "use one of check-first"),
                option(
                        "an option with a slot",
                        "say: A magnesium salt by mouth.",
                        "say: A salt after {value}. #!",
                        "Slots"),
                cause(
                                "an option that no cause offers",
                                "options: { m-salt: A }\n",
                                "",
                                "No cause offers the option 'm-salt'")
                        .reportedIn("options/m-salt.yaml", "id: m-salt", "id: m-salt #!"));
    }
}
