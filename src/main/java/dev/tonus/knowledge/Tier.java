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
 * @param name what the finding is called then, in place of the name of its cause; empty for that name
 * @param say the sentence
 * @param sources ids of sources
 */
public record Tier(
        @Nullable Likelihood likelihood,
        Criterion when,
        EvidenceGrade grade,
        String name,
        Wording say,
        List<String> sources) {

    public Tier {
        sources = List.copyOf(sources);
    }

    /** The likelihood. */
    public Optional<Likelihood> findLikelihood() {
        return Optional.ofNullable(likelihood);
    }

    /** What a finding of the cause is called. */
    public String nameOr(String cause) {
        return name.isEmpty() ? cause : name;
    }
}
