package dev.tonus.cases;

import dev.tonus.facts.DataGap;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes expectations of what a case says must be found then. */
final class ThenReader {

    private final Block then;
    private final List<Expectation> expectations = new ArrayList<>();

    private ThenReader(Block then) {
        this.then = then;
    }

    static List<Expectation> read(Block then) {
        if (then.keys().isEmpty()) {
            throw then.refusal("A case expects something.");
        }
        ThenReader reader = new ThenReader(then);
        reader.findings();
        reader.words();
        reader.orders();
        reader.account();
        then.blocks("cards").forEach(card -> CardExpectation.add(card, reader.expectations));
        if (then.has("cards")) {
            reader.expect(
                    "there are " + then.blocks("cards").size() + " cards",
                    assessment -> CardExpectation.cards(assessment).size()
                            == then.blocks("cards").size());
        }
        return reader.expectations;
    }

    private void findings() {
        Block findings = then.block("findings");
        Set<String> expected = new TreeSet<>();
        for (String id : findings.keys()) {
            CaseNames.FINDING.require(id, then);
            if (findings.isBlock(id)) {
                expected.add(id);
                finding(id, findings.block(id));
            } else if (findings.text(id).equals("none")) {
                expect(id + " is not found", assessment -> findings(assessment, id)
                        .isEmpty());
            } else {
                unknown(id);
            }
        }
        if (then.has("order")) {
            List<String> order = then.texts("order");
            order.forEach(id -> CaseNames.FINDING.require(id, then));
            expect("the findings are, in order, " + order, assessment -> assessment.findings().stream()
                    .map(Finding::id)
                    .toList()
                    .equals(order));
        }
        if (then.isTrue("only")) {
            expect("the findings are " + expected, assessment -> ids(assessment).equals(expected));
        }
    }

    private void finding(String id, Block expected) {
        place(id, expected);
        if (expected.has("lacks")) {
            lacks(id, expected.texts("lacks"));
        }
        String indicator = expected.text("indicator");
        String likelihood = expected.find("likelihood").orElse("");
        expect(id + " is found, " + likelihood + " " + indicator, assessment -> findings(assessment, id).stream()
                .anyMatch(finding -> finding.indicator().code().equals(indicator)
                        && finding.findLikelihood()
                                .map(found -> found.code())
                                .orElse("")
                                .equals(likelihood)));
    }

    /** Not found, and not for want of a sign: something that it would have needed is missing. */
    private void unknown(String id) {
        if (!then.has("gaps")) {
            throw then.refusal("An unknown finding wants something: name it in 'gaps'.");
        }
        expect(
                id + " is not found for want of data",
                assessment -> findings(assessment, id).isEmpty()
                        && assessment.notShown().stream()
                                .noneMatch(entry -> entry.id().equals(id)));
    }

    private void place(String id, Block expected) {
        expected.find("replacedBy").ifPresent(specific -> {
            CaseNames.FINDING.require(specific, then);
            expect(id + " is replaced by " + specific, assessment -> findings(assessment, id).stream()
                    .anyMatch(finding -> finding.replacedBy().contains(specific)));
        });
        expected.find("beneath").ifPresent(general -> {
            CaseNames.FINDING.require(general, then);
            expect(id + " stands beneath " + general, assessment -> findings(assessment, id).stream()
                    .anyMatch(finding -> finding.beneath().equals(general)));
        });
    }

    private void lacks(String id, List<String> inputs) {
        inputs.forEach(input -> CaseNames.GAP.require(input, then));
        expect(id + " lacks " + inputs, assessment -> findings(assessment, id).stream()
                .anyMatch(finding -> finding.gaps().stream()
                        .map(DataGap::input)
                        .distinct()
                        .toList()
                        .equals(inputs)));
    }

    private static List<Finding> findings(Assessment assessment, String id) {
        return assessment.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .toList();
    }

    private static Set<String> ids(Assessment assessment) {
        return assessment.findings().stream().map(Finding::id).collect(Collectors.toSet());
    }

    private void words() {
        for (String phrase : then.texts("says")) {
            expect("it says '" + phrase + "'", assessment -> says(assessment, phrase));
        }
        for (String phrase : then.texts("doesNotSay")) {
            expect("it does not say '" + phrase + "'", assessment -> !says(assessment, phrase));
        }
        for (String driver : then.texts("drivers")) {
            expect("it lists the driver '" + driver + "'", assessment -> lists(assessment, driver));
        }
        for (String driver : then.texts("noDrivers")) {
            expect("it does not list the driver '" + driver + "'", assessment -> !lists(assessment, driver));
        }
        for (String order : then.texts("suggests")) {
            CaseNames.ORDER.require(order, then);
            expect("it suggests " + order, assessment -> suggests(assessment, order));
        }
        for (String order : then.texts("doesNotSuggest")) {
            CaseNames.ORDER.require(order, then);
            expect("it does not suggest " + order, assessment -> !suggests(assessment, order));
        }
    }

    private void orders() {
        if (then.has("offers")) {
            List<String> drugs = then.texts("offers");
            expect("it offers to order " + drugs, assessment -> offers(assessment)
                    .equals(drugs));
        }
        then.find("count")
                .ifPresent(count -> expect(
                        "there are " + count + " findings",
                        assessment -> assessment.findings().size() == Integer.parseInt(count)));
    }

    private static List<String> offers(Assessment assessment) {
        return assessment.findings().stream()
                .flatMap(finding -> finding.findOrderAdvice().stream())
                .flatMap(advice -> advice.replacements().stream())
                .map(drug -> drug.ingredient() + " " + drug.milligramsPerDay().toPlainString() + " mg/d")
                .toList();
    }

    private static boolean says(Assessment assessment, String phrase) {
        return Texts.of(assessment).stream().anyMatch(text -> text.contains(phrase));
    }

    private static boolean lists(Assessment assessment, String driver) {
        return assessment.findings().stream()
                .flatMap(finding -> finding.next().drivers().stream())
                .anyMatch(listed -> listed.name().equals(driver));
    }

    private static boolean suggests(Assessment assessment, String order) {
        return assessment.findings().stream()
                .flatMap(finding -> finding.next().workUp().stream())
                .anyMatch(entry -> entry.id().equals(order));
    }

    private void account() {
        Block options = then.block("options");
        for (String id : options.keys()) {
            CaseNames.OPTION.require(id, then);
            expect(id + " is " + options.text(id), assessment -> standings(assessment, id)
                    .equals(Set.of(options.text(id))));
        }
        Block gaps = then.block("gaps");
        for (String input : gaps.keys()) {
            CaseNames.GAP.require(input, then);
            expect(input + " is missing, " + gaps.text(input), assessment -> assessment.dataGaps().stream()
                    .anyMatch(gap ->
                            gap.input().equals(input) && gap.status().code().equals(gaps.text(input))));
        }
        for (String input : then.texts("noGaps")) {
            CaseNames.GAP.require(input, then);
            expect(input + " is not asked for", assessment -> assessment.dataGaps().stream()
                    .noneMatch(gap -> gap.input().equals(input)));
        }
        Block notShown = then.block("notShown");
        for (String id : notShown.keys()) {
            CaseNames.FINDING.require(id, then);
            expect(id + " is not shown, " + notShown.text(id), assessment -> assessment.notShown().stream()
                    .anyMatch(entry ->
                            entry.id().equals(id) && entry.reason().code().equals(notShown.text(id))));
        }
        List<String> notices = then.texts("notices");
        expect("the notices are " + notices, assessment -> notices(assessment).equals(notices));
    }

    private static Set<String> standings(Assessment assessment, String option) {
        return assessment.findings().stream()
                .flatMap(finding -> finding.next().options().stream())
                .filter(offered -> offered.id().equals(option))
                .map(offered -> code(offered.standing()))
                .collect(Collectors.toSet());
    }

    private static List<String> notices(Assessment assessment) {
        return assessment.notices().stream().map(notice -> code(notice.kind())).toList();
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void expect(String sentence, java.util.function.Predicate<Assessment> holds) {
        expectations.add(new Expectation(sentence, holds));
    }
}
