package dev.tonus.knowledge;

import java.util.List;

/**
 * A fact that rules a management option out for this patient.
 *
 * @param when the criterion: met rules out, unknown asks to check first
 * @param checkFirst whether even met only asks to check first
 * @param lead what fills the slots
 * @param say the line
 * @param sources ids of sources
 */
public record Contraindication(Criterion when, boolean checkFirst, Lead lead, Wording say, List<String> sources) {

    public Contraindication {
        sources = List.copyOf(sources);
    }
}
