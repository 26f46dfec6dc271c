package dev.tonus.knowledge;

import java.util.List;

/**
 * What a clinician may consider.
 *
 * @param id its permanent name
 * @param name the same in words
 * @param review how far the file has been reviewed
 * @param say the line
 * @param never whether it is catalogued so that it is known never to be offered
 * @param contraindications what rules it out, in order
 * @param cautions lines that are added when met
 * @param sources ids of sources
 */
public record ManagementOption(
        String id,
        String name,
        Review review,
        String say,
        boolean never,
        List<Contraindication> contraindications,
        List<Advice> cautions,
        List<String> sources) {

    public ManagementOption {
        contraindications = List.copyOf(contraindications);
        cautions = List.copyOf(cautions);
        sources = List.copyOf(sources);
    }
}
