package dev.tonus.knowledge;

import java.util.List;

/**
 * When a cause has this likelihood, and what the card says then.
 *
 * @param likelihood the likelihood
 * @param when the criterion
 * @param grade the strength of the evidence
 * @param say the sentence
 * @param sources ids of sources
 */
public record Tier(Likelihood likelihood, Criterion when, EvidenceGrade grade, Wording say, List<String> sources) {

    public Tier {
        sources = List.copyOf(sources);
    }
}
