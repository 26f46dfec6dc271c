package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.knowledge.EvidenceGrade;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.Review;
import dev.tonus.knowledge.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param replacedBy the ids of the more specific findings that say it better and are printed beneath it
 * @param beneath the id of the finding beneath which it is printed; empty for a finding with a line of its own
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
        List<String> replacedBy,
        String beneath,
        List<DataGap> gaps,
        List<Source> sources,
        Review.Status status) {

    public Finding {
        evidence = List.copyOf(evidence);
        emergencies = List.copyOf(emergencies);
        replacedBy = List.copyOf(replacedBy);
        gaps = List.copyOf(gaps);
        sources = List.copyOf(sources);
    }

    /** A finding with a line of its own. */
    public Finding(
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
        this(
                id,
                kind,
                name,
                likelihood,
                indicator,
                grade,
                message,
                evidence,
                next,
                orderAdvice,
                emergencies,
                List.of(),
                "",
                gaps,
                sources,
                status);
    }

    /** How plausible it is. */
    public Optional<Likelihood> findLikelihood() {
        return Optional.ofNullable(likelihood);
    }

    /** What it says about an order. */
    public Optional<OrderAdvice> findOrderAdvice() {
        return Optional.ofNullable(orderAdvice);
    }

    /** Whether it has a line of its own. */
    public boolean hasOwnLine() {
        return beneath.isEmpty();
    }

    /** The same finding, which these parts of the record could change. */
    Finding without(List<DataGap> unseen) {
        List<DataGap> missing =
                Stream.concat(unseen.stream(), gaps.stream()).distinct().toList();
        return with(indicator, emergencies, replacedBy, beneath, missing);
    }

    /** The same finding in its place among the others. */
    Finding placed(Indicator stronger, List<String> all, List<String> specific, String above) {
        return with(stronger, all, specific, above, gaps);
    }

    private Finding with(
            Indicator urgency, List<String> all, List<String> specific, String above, List<DataGap> missing) {
        return new Finding(
                id,
                kind,
                name,
                likelihood,
                urgency,
                grade,
                message,
                evidence,
                next,
                orderAdvice,
                all,
                specific,
                above,
                missing,
                sources,
                status);
    }
}
