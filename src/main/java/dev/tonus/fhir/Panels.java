package dev.tonus.fhir;

import dev.tonus.facts.Input;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The panels of a record and their members, which may stand before or behind them, or have come under another key. Only
 * this patient's Observations are looked at, and of one that came twice the first.
 */
final class Panels {

    private final Map<String, Panel> observations = new HashMap<>();
    private final Set<String> hemolyzed;

    /** The panels among the Observations of these parts, in the order in which they are read. */
    Panels(Parts parts, List<Input> inputs) {
        List<Panel> panels = namesMembers(parts, inputs) ? index(parts, inputs) : List.of();
        this.hemolyzed = hemolyzedOf(panels);
    }

    /** Most records hold no panel with members: nothing more is done for them. */
    private static boolean namesMembers(Parts parts, List<Input> inputs) {
        return inputs.stream()
                .flatMap(input -> parts.partOf(input).entries().stream())
                .anyMatch(Panel::namesMembers);
    }

    private List<Panel> index(Parts parts, List<Input> inputs) {
        List<Panel> panels = new ArrayList<>();
        for (Input input : inputs) {
            Received part = parts.partOf(input);
            for (Entry entry : part.entries()) {
                Panel panel = new Panel(entry, part.siblings());
                boolean first = !entry.isNamed() || observations.putIfAbsent(entry.reference(), panel) == null;
                if (first && Panel.namesMembers(entry)) {
                    panels.add(panel);
                }
            }
        }
        return panels;
    }

    /** What is said of a panel's specimen holds for its members, and for theirs if they are panels themselves. */
    private Set<String> hemolyzedOf(List<Panel> panels) {
        Set<String> names = new HashSet<>();
        Deque<Panel> open = new ArrayDeque<>();
        for (Panel panel : panels) {
            if (panel.isHemolyzed()) {
                open.add(panel);
            }
        }
        while (!open.isEmpty()) {
            for (String member : open.remove().members()) {
                if (names.add(member) && observations.containsKey(member)) {
                    open.add(observations.get(member));
                }
            }
        }
        return names;
    }

    /** Whether a panel that holds the Observation tells of hemolysis. */
    boolean tellHemolysisOf(Entry observation) {
        return hemolyzed.contains(observation.reference());
    }

    /** The member that the panel's reference leads to: contained in the panel, or an Observation of any of the parts. */
    Optional<Entry> find(Panel panel, JsonNode reference) {
        return panel.findContained(reference).or(() -> Optional.ofNullable(observations.get(panel.nameOf(reference)))
                .map(Panel::observation));
    }
}
