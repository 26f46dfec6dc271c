package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.knowledge.EvidenceGrade;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.Review;
import dev.tonus.knowledge.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cause, red flag or order check that came out as met for this patient.
 *
 * @param id the id of its file
 * @param kind what it is
 * @param name the same in words
 * @param likelihood how plausible a cause is
 * @param indicator how urgent it is
 * @param grade the strength of the evidence
 * @param message what a card says of it
 * @param evidence the facts that made it
 * @param next what to do about it
 * @param orderAdvice what it says about an order; only for an order check
 * @param emergencies the emergencies that it belongs to; findings of one emergency share a card
 * @param gaps facts that could have made it stronger or more urgent
 * @param sources the sources it rests on
 * @param status whether its content is a draft
 */
public record Finding(
        String id,
        FindingKind kind,
        String name,
        @Nullable Likelihood likelihood,
        Indicator indicator,
        EvidenceGrade grade,
        Message message,
        List<Evidence> evidence,
        NextSteps next,
        @Nullable OrderAdvice orderAdvice,
        List<String> emergencies,
        List<DataGap> gaps,
        List<Source> sources,
        Review.Status status) {

    public Finding {
        evidence = List.copyOf(evidence);
        emergencies = List.copyOf(emergencies);
        gaps = List.copyOf(gaps);
        sources = List.copyOf(sources);
    }

    /** How plausible it is. */
    public Optional<Likelihood> findLikelihood() {
        return Optional.ofNullable(likelihood);
    }

    /** What it says about an order. */
    public Optional<OrderAdvice> findOrderAdvice() {
        return Optional.ofNullable(orderAdvice);
    }
}
