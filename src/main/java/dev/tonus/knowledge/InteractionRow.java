package dev.tonus.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One circumstance of an interaction table: another drug, drugs taken together, or what is known of the patient.
 *
 * @param drugs the other drug: one of these; empty if drugs together or a criterion decide
 * @param together all of these, taken together; empty for any one of the drugs
 * @param dose what the daily dose of the other drug must be; without one any dose counts
 * @param given what must be known of the patient, with its name in words; without it the other drug decides
 * @param cells what the table says, by the column's ingredient; no cell, nothing known
 * @param sources ids of sources
 */
public record InteractionRow(
        Set<String> drugs,
        Set<String> together,
        @Nullable DoseLimit dose,
        @Nullable Definition given,
        Map<String, InteractionCell> cells,
        List<String> sources) {

    public InteractionRow {
        drugs = Set.copyOf(drugs);
        together = Set.copyOf(together);
        cells = Map.copyOf(cells);
        sources = List.copyOf(sources);
        int circumstances = (drugs.isEmpty() ? 0 : 1) + (together.isEmpty() ? 0 : 1) + (given == null ? 0 : 1);
        if (circumstances > 1) {
            throw new IllegalArgumentException("A row has one circumstance");
        }
    }

    /** A row of other drugs at any dose: any one of them, or several together. */
    public InteractionRow(
            Set<String> drugs, Set<String> together, Map<String, InteractionCell> cells, List<String> sources) {
        this(drugs, together, null, null, cells, sources);
    }

    /** What the daily dose of the other drug must be. */
    public Optional<DoseLimit> findDose() {
        return Optional.ofNullable(dose);
    }

    /** What must be known of the patient. */
    public Optional<Definition> findGiven() {
        return Optional.ofNullable(given);
    }
}
