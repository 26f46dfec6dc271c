package dev.tonus.knowledge.loading;

import static dev.tonus.knowledge.loading.Broken.table;

import java.util.stream.Stream;

/** Interaction tables that do not say what decides. */
final class BrokenTables {

    private static final String ROW =
            "  - { with: clarithromycin, simvastatin: contraindicated, atorvastatin: 20 mg/d,";

    private BrokenTables() {}

    static Stream<Broken> all() {
        return Stream.of(
                table(
                        "a drug in two rows",
                        "[amiodarone, diltiazem],",
                        "[amiodarone, clarithromycin], #!\n   ",
                        "An earlier row decides for clarithromycin already: keep one"),
                table(
                                "a combination in two rows",
                                "  - { with: { all",
                                "  - { with: { all: [diltiazem,"
                                        + " clarithromycin] }, atorvastatin: avoid, sources: [S1] }\n  - { with: { all",
                                "An earlier row decides for clarithromycin and diltiazem already")
                        .at("all: [clarithromycin, diltiazem] },", "all: [clarithromycin, diltiazem] }, #!\n   "),
                row(
                        "a cell that is none",
                        "with: clarithromycin, simvastatin: forbidden",
                        "Unknown cell 'forbidden': use"),
                row("a cap without unit", "with: clarithromycin, simvastatin: 20", "A text is needed here"),
                row(
                        "a cap in milliliters",
                        "with: clarithromycin, simvastatin: 1 mL/d",
                        "a largest dose such as 20 mg/d"),
                row(
                        "a circumstance without a name",
                        "given: { lab: { of: egfr, below: 30 mL/min/1.73m2 } }, simvastatin: 10 mg/d",
                        "A circumstance has a name"),
                row(
                        "a cell of two outcomes",
                        "with: clarithromycin, simvastatin: [avoid, caution]",
                        "[cell, from-memory]"),
                row(
                        "a column that is none",
                        "with: clarithromycin, lovastatin: avoid, simvastatin: avoid",
                        "no column"),
                row("no cell", "with: clarithromycin", "The row says nothing: give a cell"),
                row("no drug", "simvastatin: avoid", "'with' is missing"),
                table(
                        "a claim without a seen source",
                        "atorvastatin: 20 mg/d, sources: [S1]",
                        "atorvastatin: [20 mg/d, from-memory], sources: [S3] #!\n   ",
                        "write the cell as [cell, from-memory]"));
    }

    private static Broken row(String what, String row, String words) {
        return table(what, ROW, "  - { " + row + ", #!\n      ", words);
    }
}
