package dev.tonus.knowledge.loading;

import static dev.tonus.knowledge.loading.Broken.limits;

import java.util.stream.Stream;

/** Limits that contradict themselves or each other. */
final class BrokenLimits {

    private static final String HIGH = "severe: { above: { mg/dL: 4.0, mmol/L: 1.65 }, sources: [S1] }";
    private static final String SEVERE =
            "severe: { below: { mg/dL: 1.2 }, basis: absolute, within: 7 d, preliminary: allowed, sources: [S1] }";

    private BrokenLimits() {}

    static Stream<Broken> all() {
        return Stream.of(values(), order(), others()).flatMap(broken -> broken);
    }

    private static Stream<Broken> values() {
        return Stream.of(
                high(
                        "units apart",
                        "above: { mg/dL: 4.0, mmol/L: 1.70 }",
                        "4.0 mg/dL of magnesium is 1.646 mmol/L, not 1.70: correct one of them, they may differ by 2 % at most"),
                high("a comma", "above: { mg/dL: '4,0' }", "A number is needed here"),
                high("an infinite limit", "above: { mg/dL: .inf }", "A number is needed here"),
                high("a hexadecimal limit", "above: { mg/dL: 0x4 }", "A number is needed here"),
                high("an exponent", "above: { mg/dL: 4e0 }", "A number is needed here"),
                high("a number without unit", "above: 4.0", "give each number its unit, { mg/dL: 1.8, mmol/L: 0.74 }"),
                high("no value", "above: {}", "The limit is empty: give a number by its unit"),
                high("an unknown unit", "above: { g/L: 4.0 }", "The unit 'g/L' is not known for magnesium"),
                high(
                        "the other relation",
                        "below: { mg/dL: 4.0 }",
                        "Exactly one of these keys is needed: above, atLeast"),
                high(
                        "an unknown basis",
                        "above: { mg/dL: 4.0 }, basis: range",
                        "absolute, and-lab-range, lab-range-first"),
                limits(
                        "a grade that others ask for",
                        "moderate: { below: { mg/dL: 1.6, mmol/L: 0.66 }, sources: [S1] }",
                        "moderate: { below: 1.6, sources: [S1] } #!",
                        "give each number its unit"),
                limits(
                        "a preliminary mild grade",
                        "mild: { above: { mg/dL: 2.6 },",
                        "mild: { above: { mg/dL: 2.6 }, preliminary: allowed, #!\n       ",
                        "Only severe and extreme grades may rest on a preliminary result"),
                high("methods of a measured lab", "above: { serum: { mg/dL: 4.0 } }", "A number is needed here"));
    }

    private static Broken high(String what, String limit, String words) {
        return limits(what, HIGH, "severe: { " + limit + ", sources: [S1] } #!", words);
    }

    private static Stream<Broken> order() {
        return Stream.of(
                limits(
                        "severe outside moderate",
                        SEVERE,
                        "severe: { below: { mg/dL: 1.7 }, sources: [S1] } #!",
                        "the values of 'low severe' must lie inside 'low moderate'"),
                limits(
                        "severe outside moderate in another unit",
                        SEVERE,
                        "severe: { below: { meq/L: 1.4 }, sources: [S1] } #!",
                        "grades of magnesium are out of order"),
                limits(
                        "high grades the wrong way round",
                        "mild: { above: { mg/dL: 2.6 }, sources: [S3] }",
                        "mild: { above: { mg/dL: 2.6 }, sources: [S3] }\n"
                                + "      moderate: { above: { mg/dL: 2.5 }, sources: [S3] } #!",
                        "must lie inside 'high mild'"),
                limits(
                        "a stricter grade that touches from outside",
                        "mild: { above: { mg/dL: 2.6 }, sources: [S3] }",
                        "mild: { above: { mg/dL: 2.6 }, sources: [S3] }\n"
                                + "      moderate: { atLeast: { mg/dL: 2.6 }, sources: [S3] } #!",
                        "must lie inside 'high mild'"));
    }

    private static Stream<Broken> others() {
        return Stream.of(
                limits("an unknown lab", "egfr: {", "gfr: #!\n    {", "Unknown lab 'gfr'"),
                limits(
                        "an unknown grade",
                        SEVERE,
                        SEVERE + "\n      awful: { below: { mg/dL: 1 } } #!",
                        "Unknown key 'awful'"),
                limits(
                        "no usual look-back",
                        "{ within: 30 d, beforeOnset: 14 d, basis: and-lab-range }",
                        "{ beforeOnset: 14 d } #!",
                        "'within' is missing"));
    }
}
