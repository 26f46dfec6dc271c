package dev.tonus.fhir;

import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.Unresolved;
import dev.tonus.terminology.Terminology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads Observations of the analytes that the clinical content knows, one by one, and their components. */
final class LabReader {

    private final LabCodes codes;
    private final LabResults results;
    private final ResultReader reader;
    private final Gaps gaps;
    private final Panels panels;
    private final List<Unresolved> unresolved = new ArrayList<>();

    LabReader(Terminology terminology, Times times, Gaps gaps, Panels panels) {
        this.codes = new LabCodes(terminology);
        this.results = new LabResults(gaps);
        this.reader = new ResultReader(terminology, times, gaps, results, panels);
        this.gaps = gaps;
        this.panels = panels;
    }

    /** Reads an Observation. A test that the clinical content does not know is kept by its codes, and nothing is said of it. */
    void read(Entry observation, Siblings siblings) {
        read(observation, observation.resource(), siblings);
        JsonNode components = observation.path("component");
        if (!Json.isAbsent(components)) {
            readComponents(new Panel(observation, siblings), components);
        }
    }

    private void readComponents(Panel panel, JsonNode components) {
        Set<String> ofMembers = panel.labsOfMembers(codes, panels);
        for (JsonNode component : Json.each(components)) {
            if (ofMembers.isEmpty() || Collections.disjoint(codes.labsOf(component.path("code")), ofMembers)) {
                read(panel.observation(), component, panel.siblings());
            }
        }
    }

    /** The valid results of each analyte, the latest first. */
    Map<String, List<LabResult>> results() {
        return results.sorted();
    }

    /** The measurements of which nobody knows what they measure. */
    List<Unresolved> unresolved() {
        return unresolved;
    }

    private void read(Entry observation, JsonNode measured, Siblings siblings) {
        Set<String> labs = DatedFindingReader.isDate(measured) ? Set.of() : codes.labsOf(measured.path("code"));
        if (labs.size() > 1) {
            String text = "A result whose codes name different tests was left out";
            gaps.add(Input.LABS_RECENT.key(), GapStatus.UNREADABLE, text);
        } else if (!labs.isEmpty()) {
            reader.read(new Measurement(observation, measured, labs.iterator().next()), siblings);
        } else if (!Json.isAbsent(measured.path("valueQuantity"))) {
            unresolved.add(new Unresolved(
                    Unresolved.Kind.LAB, Concept.of(measured.path("code")).codes()));
        }
    }
}
