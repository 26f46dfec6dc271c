package dev.tonus.knowledge;

import java.util.List;
import java.util.Map;

/**
 * What a clinician may consider.
 *
 * @param id its permanent name
 * @param name the same in words
 * @param review how far the file has been reviewed
 * @param say the line
 * @param offeredFor the strength of the evidence by cause
 * @param contraindications what rules it out, in order
 * @param cautions lines that are added when met
 * @param sources ids of sources
 */
public record ManagementOption(
        String id,
        String name,
        Review review,
        String say,
        Map<String, EvidenceGrade> offeredFor,
        List<Contraindication> contraindications,
        List<Advice> cautions,
        List<String> sources) {

    public ManagementOption {
        offeredFor = Map.copyOf(offeredFor);
        contraindications = List.copyOf(contraindications);
        cautions = List.copyOf(cautions);
        sources = List.copyOf(sources);
    }
}
