package dev.tonus.cases;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.Outcome;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case for every cell of the statin table: ordered both ways, on record, and added before a symptom. */
final class StatinPairCases {

    private static final String TABLE = "statin-interactions";

    /** Of what the cases speak. */
    private static final String FILE = "statin-muscle-symptoms and rx-statin-contraindicated";

    private static final String CAUSE = "statin-muscle-symptoms";

    /** Neither at a limit nor above one. */
    private static final String NO_DOSE = "0.5";

    private final List<ClinicalCase> cases = new ArrayList<>();

    private StatinPairCases() {}

    static List<ClinicalCase> of(Knowledge knowledge) {
        StatinPairCases pairs = new StatinPairCases();
        knowledge.interactionTables().stream()
                .filter(table -> table.id().equals(TABLE))
                .forEach(pairs::table);
        return pairs.cases;
    }

    private void table(InteractionTable table) {
        for (InteractionRow row : table.rows()) {
            row.cells().forEach((statin, cell) -> partners(row).forEach(partner -> cell(statin, partner, cell)));
            table.columns().stream()
                    .filter(statin -> !row.cells().containsKey(statin))
                    .forEach(statin -> partners(row).forEach(partner -> silent(statin, partner)));
        }
    }

    /** The drugs of a row one by one, or together. */
    private static Stream<List<String>> partners(InteractionRow row) {
        return row.together().isEmpty()
                ? row.drugs().stream().sorted().map(List::of)
                : Stream.of(row.together().stream().sorted().toList());
    }

    private void cell(String statin, List<String> partner, InteractionCell cell) {
        ordered(statin, partner, cell);
        boolean contraindicated = cell.outcome() == Outcome.CONTRAINDICATED;
        boolean raises = contraindicated || (cell.verified() && cell.outcome() != Outcome.CAUTION);
        added(statin, partner, raises);
        if (cell.outcome() == Outcome.CONTRAINDICATED) {
            onRecord(statin, partner, NO_DOSE, true);
        } else if (cell.findCap().isPresent()) {
            String cap = cell.findCap().orElseThrow().toPlainString();
            onRecord(statin, partner, cap, false);
            onRecord(statin, partner, cap + ".5", true);
        } else {
            onRecord(statin, partner, "80", false);
        }
    }

    /** What the table is silent about is not limited. */
    private void silent(String statin, List<String> partner) {
        onRecord(statin, partner, "80", false);
    }

    private void ordered(String statin, List<String> partner, InteractionCell cell) {
        switch (cell.outcome()) {
            case CONTRAINDICATED ->
                ordered(
                        statin,
                        partner,
                        NO_DOSE,
                        "rx-statin-contraindicated",
                        cell.verified() ? "critical" : "warning");
            case AVOID -> ordered(statin, partner, NO_DOSE, "rx-statin-avoid", "warning");
            case OVER_CAP -> {
                String cap = cell.findCap().orElseThrow().toPlainString();
                ordered(statin, partner, cap, "", "");
                ordered(statin, partner, cap + ".5", "rx-statin-dose-cap", "warning");
            }
            default -> ordered(statin, partner, "20", "", "");
        }
    }

    private void ordered(String statin, List<String> partner, String dose, String check, String indicator) {
        Prescription others = Prescription.of(partner.toArray(String[]::new));
        Prescription taken = Prescription.of(statin).milligrams(dose);
        String found = check.isEmpty() ? " is silent" : " is told by " + check + ", " + indicator;
        add(
                named(partner) + " ordered on " + statin + " " + dose + " mg" + found,
                Adult.adult().taking(taken).ordering(others),
                assessment -> statinChecks(assessment).equals((check + " " + indicator).strip()));
        add(
                statin + " " + dose + " mg ordered on " + named(partner) + found,
                Adult.adult().taking(others).ordering(taken),
                assessment -> statinChecks(assessment).equals((check + " " + indicator).strip()));
    }

    private static String statinChecks(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.id().startsWith("rx-statin"))
                .map(finding -> finding.id() + " " + finding.indicator().code())
                .collect(Collectors.joining(", "));
    }

    private void onRecord(String statin, List<String> partner, String dose, boolean warned) {
        Adult adult = Adult.adult()
                .withCramps(10)
                .taking(Prescription.of(statin).milligrams(dose).since(30));
        partner.forEach(drug -> adult.taking(Prescription.of(drug).since(400)));
        add(
                "a cramp on " + statin + " " + dose + " mg with " + named(partner)
                        + (warned ? " is to act on" : " is information"),
                adult,
                assessment -> isFound(assessment, warned ? "probable" : "possible", warned ? "warning" : "info"));
    }

    private void added(String statin, List<String> partner, boolean explains) {
        Adult adult =
                Adult.adult().withCramps(10).taking(Prescription.of(statin).since(400));
        partner.forEach(drug -> adult.taking(Prescription.of(drug).since(20)));
        add(
                "a cramp on an old " + statin + " after " + named(partner)
                        + (explains ? " is no background" : " stays in the background"),
                adult,
                assessment -> explains != isFound(assessment, "contributing", "info"));
    }

    private static boolean isFound(Assessment assessment, String likelihood, String indicator) {
        return assessment.findings().stream()
                .filter(finding -> finding.id().equals(CAUSE))
                .anyMatch(finding -> likelihood(finding).equals(likelihood)
                        && finding.indicator().code().equals(indicator));
    }

    private static String likelihood(Finding finding) {
        return finding.findLikelihood().map(found -> found.code()).orElse("");
    }

    private static String named(List<String> drugs) {
        return String.join(" and ", drugs);
    }

    private void add(String sentence, Adult adult, java.util.function.Predicate<Assessment> holds) {
        cases.add(new ClinicalCase(
                FILE, sentence, OrderMoment.SIGN, adult.facts(), List.of(new Expectation(sentence, holds))));
    }
}
