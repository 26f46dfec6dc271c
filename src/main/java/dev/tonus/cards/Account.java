package dev.tonus.cards;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tonus.facts.DataGap;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.ExaminedOrder;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.NotShown;
import dev.tonus.reasoning.Scope;
import java.util.List;

/**
 * The account of an assessment, for machines: what was found, what was not shown and why, what was missing. Silence is
 * accounted for here. Texts are plain text, not Markdown.
 *
 * @param knowledgeVersion the content that was used
 * @param asOf the instant for which it holds
 * @param scope why the service says nothing about this patient; left out if it speaks
 * @param findings what is shown
 * @param notShown what was found and is not shown
 * @param dataGaps what was needed and missing
 * @param orders what became of each order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Account(
        String knowledgeVersion,
        String asOf,
        String scope,
        List<Entry> findings,
        List<Unshown> notShown,
        List<Gap> dataGaps,
        List<Order> orders) {

    /** The name under which the account travels in an {@code extension}. */
    public static final String EXTENSION = "dev.tonus.assessment";

    public Account {
        findings = List.copyOf(findings);
        notShown = List.copyOf(notShown);
        dataGaps = List.copyOf(dataGaps);
        orders = List.copyOf(orders);
    }

    static Account of(Assessment assessment) {
        return new Account(
                assessment.knowledgeVersion(),
                assessment.asOf().toString(),
                assessment.scope() == Scope.IN_SCOPE ? "" : assessment.scope().code(),
                entries(assessment.findings()),
                assessment.notShown().stream().map(Unshown::of).toList(),
                gaps(assessment.dataGaps()),
                assessment.orders().stream().map(Order::of).toList());
    }

    static List<Entry> entries(List<Finding> findings) {
        return findings.stream().map(Entry::of).toList();
    }

    static List<Gap> gaps(List<DataGap> gaps) {
        return gaps.stream().distinct().map(Gap::of).toList();
    }

    /**
     * A finding.
     *
     * @param id the id of its content file
     * @param kind {@code cause}, {@code red-flag} or {@code order-check}
     * @param likelihood how plausible a cause is; left out for other kinds
     * @param indicator how urgent it is
     * @param replacedBy the ids of more specific findings that are printed beneath it; left out without any
     * @param evidence the facts that made it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Entry(
            String id,
            String kind,
            String likelihood,
            String indicator,
            List<String> replacedBy,
            List<Evidence> evidence) {

        public Entry {
            replacedBy = List.copyOf(replacedBy);
            evidence = List.copyOf(evidence);
        }

        static Entry of(Finding finding) {
            return new Entry(
                    finding.id(),
                    finding.kind().code(),
                    finding.findLikelihood()
                            .map(likelihood -> likelihood.code())
                            .orElse(""),
                    finding.indicator().code(),
                    finding.replacedBy(),
                    finding.evidence().stream().map(Evidence::of).toList());
        }
    }

    /**
     * A fact that made a verdict.
     *
     * @param references the resources it was taken from
     * @param text the fact in words
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Evidence(List<String> references, String text) {

        public Evidence {
            references = List.copyOf(references);
        }

        static Evidence of(dev.tonus.reasoning.Evidence evidence) {
            List<String> references =
                    evidence.references().stream().map(PlainText::of).toList();
            return new Evidence(references, PlainText.of(evidence.text()));
        }
    }

    /**
     * A finding that no card shows.
     *
     * @param id the id of its content file
     * @param reason why
     */
    public record Unshown(String id, String reason) {

        static Unshown of(NotShown notShown) {
            return new Unshown(notShown.id(), notShown.reason().code());
        }
    }

    /**
     * A fact that was needed and is missing.
     *
     * @param input the prefetch key, the analyte or the kind of fact
     * @param status why it is missing
     * @param text the same in words
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Gap(String input, String status, String text) {

        static Gap of(DataGap gap) {
            return new Gap(PlainText.of(gap.input()), gap.status().code(), PlainText.of(gap.text()));
        }
    }

    /**
     * An order under the clinician's hands.
     *
     * @param reference the draft
     * @param text the drug as the record names it
     * @param outcome whether it was checked
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Order(String reference, String text, String outcome) {

        static Order of(ExaminedOrder examined) {
            return new Order(
                    PlainText.of(examined.order().reference()),
                    PlainText.of(examined.order().drug().text()),
                    examined.outcome().code());
        }
    }
}
