package dev.tonus.knowledge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a cause has this likelihood, and what the card says then.
 *
 * @param likelihood the likelihood; none for a finding that is no cause of the symptom
 * @param when the criterion
 * @param grade the strength of the evidence
 * @param say the sentence
 * @param sources ids of sources
 */
public record Tier(
        @Nullable Likelihood likelihood, Criterion when, EvidenceGrade grade, Wording say, List<String> sources) {

    public Tier {
        sources = List.copyOf(sources);
    }

    /** The likelihood. */
    public Optional<Likelihood> findLikelihood() {
        return Optional.ofNullable(likelihood);
    }
}
