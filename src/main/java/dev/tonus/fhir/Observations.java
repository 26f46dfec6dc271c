package dev.tonus.fhir;

import dev.tonus.facts.Condition;
import dev.tonus.facts.DatedFinding;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.Unresolved;
import dev.tonus.terminology.Terminology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads Observations for what they are: results, findings and dates. */
final class Observations {

    private final PatientFilter patient;
    private final Gaps gaps;
    private final LabReader labs;
    private final FindingReader findings;
    private final DatedFindingReader dates;
    private final Map<String, Input> absent = new HashMap<>();

    Observations(Terminology terminology, PatientFilter patient, Times times, Gaps gaps, Panels panels) {
        this.patient = patient;
        this.gaps = gaps;
        this.labs = new LabReader(terminology, times, gaps, panels);
        this.findings = new FindingReader(new ConditionCodes(terminology), times, gaps);
        this.dates = new DatedFindingReader(terminology, times);
    }

    /** Reads an Observation of the part of the record, and those that it contains. */
    void read(Input input, Entry observation, Siblings siblings) {
        readAlone(observation, siblings);
        if (Panel.is(observation)) {
            Panel panel = new Panel(observation, siblings);
            panel.contained().forEach(member -> readAlone(member, siblings));
            panel.absent().forEach(member -> absent.put(member, input));
        }
    }

    /** Reads an Observation, unless it is of somebody or something else: a fetus, a relative, a device. */
    private void readAlone(Entry observation, Siblings siblings) {
        if (isOfOther(observation)) {
            gaps.add(
                    Input.LABS_RECENT.key(),
                    GapStatus.OTHER_PATIENT,
                    "An observation that is about somebody or something else was left out");
            return;
        }
        labs.read(observation, siblings);
        findings.read(observation);
        dates.read(observation);
    }

    private boolean isOfOther(Entry observation) {
        if (observation.isContained() && !patient.admits(observation)) {
            return true;
        }
        for (JsonNode focus : Json.each(observation.path("focus"))) {
            if (!patient.isPatient(References.textOf(focus))) {
                return true;
            }
        }
        return false;
    }

    /** Says which parts lack results that a panel names: whether any is missing cannot be told from them. */
    void reportAbsentMembers(Parts parts) {
        absent.forEach((member, input) -> {
            if (!parts.hold(member)) {
                parts.markPartial(input);
                gaps.add(input.key(), GapStatus.PARTIAL, "Not all results that a panel names were sent");
            }
        });
    }

    /** The valid results of each analyte, the latest first. */
    Map<String, List<LabResult>> results() {
        return labs.results();
    }

    /** The measurements of which nobody knows what they measure. */
    List<Unresolved> unresolved() {
        return labs.unresolved();
    }

    /** The symptoms and signs that were found. */
    List<Condition> findings() {
        return findings.findings();
    }

    /** The dates that were observed. */
    List<DatedFinding> dates() {
        return dates.findings();
    }
}
