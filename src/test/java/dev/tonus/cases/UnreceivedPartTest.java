package dev.tonus.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Receipt;
import dev.tonus.facts.Verdict;
import dev.tonus.reasoning.CheckVerdicts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A check that some case finds met is never all clear without the part of the record that it may rest on. */
class UnreceivedPartTest {

    private static final CheckVerdicts VERDICTS = CheckVerdicts.of(Shipped.knowledge());

    /** The cases in which some check is met, with those checks. */
    private static final Map<ClinicalCase, Set<String>> MET = met();

    /** A pressure of 54 days ago is an old one, unless the chart tells of a cramp that began soon after it. */
    private static final Set<String> OLD_WITHOUT_AN_ONSET =
            Set.of("A systolic pressure of 99 measured 14 days before the cramp began counts for tizanidine.");

    /** A part of the record, and the prefetch keys that it comes by. */
    enum Part {
        CONDITIONS(Input.CONDITIONS, Input.ENCOUNTERS),
        MEDICATIONS(Input.MEDICATIONS, Input.STATEMENTS),
        RESULTS(Input.LABS_RECENT, Input.LABS_YEAR, Input.MEASUREMENTS),
        ALLERGIES(Input.ALLERGIES),
        PROCEDURES(Input.PROCEDURES);

        private final Set<Input> inputs;

        Part(Input... inputs) {
            this.inputs = Set.of(inputs);
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void a_check_that_was_met_is_not_all_clear_without_a_part_of_the_record(Part part) {
        List<String> silenced = new ArrayList<>();
        MET.forEach((one, met) -> {
            if (part == Part.CONDITIONS && OLD_WITHOUT_AN_ONSET.contains(one.sentence())) {
                return;
            }
            Map<String, Verdict> without = VERDICTS.of(without(part, one.facts()), one.moment());
            met.stream()
                    .filter(id -> without.getOrDefault(id, Verdict.NOT_MET) == Verdict.NOT_MET)
                    .forEach(id -> silenced.add(id + ": " + one.sentence()));
        });

        assertThat(MET).isNotEmpty();
        assertThat(silenced).isEmpty();
    }

    private static Map<ClinicalCase, Set<String>> met() {
        Map<ClinicalCase, Set<String>> met = new LinkedHashMap<>();
        for (ClinicalCase one : CaseFiles.shipped()) {
            Set<String> ids = met(VERDICTS.of(one.facts(), one.moment()));
            if (!ids.isEmpty()) {
                met.put(one, ids);
            }
        }
        return met;
    }

    private static Set<String> met(Map<String, Verdict> verdicts) {
        Set<String> met = new TreeSet<>(verdicts.keySet());
        met.removeIf(id -> verdicts.get(id) != Verdict.MET);
        return met;
    }

    private static PatientFacts without(Part part, PatientFacts facts) {
        Map<Input, Receipt> receipts = new EnumMap<>(facts.receipts());
        part.inputs.forEach(input -> receipts.put(input, Receipt.NOT_SENT));
        return new PatientFacts(
                facts.asOf(),
                facts.zone(),
                facts.patient(),
                part == Part.CONDITIONS ? List.of() : facts.conditions(),
                part == Part.MEDICATIONS ? List.of() : facts.medications(),
                part == Part.RESULTS ? Map.of() : facts.labResults(),
                facts.unresolvedLabs(),
                part == Part.RESULTS ? List.of() : facts.datedFindings(),
                part == Part.PROCEDURES ? List.of() : facts.procedures(),
                part == Part.CONDITIONS ? List.of() : facts.encounters(),
                part == Part.ALLERGIES ? List.of() : facts.allergies(),
                facts.labOrders(),
                facts.draftOrders(),
                receipts,
                part == Part.RESULTS ? List.of() : facts.dataGaps());
    }
}
