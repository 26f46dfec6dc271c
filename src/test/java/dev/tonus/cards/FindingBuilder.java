package dev.tonus.cards;

import dev.tonus.facts.Code;
import dev.tonus.facts.DailyDose;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Drug;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Route;
import dev.tonus.knowledge.EvidenceGrade;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.OrderCatalogEntry;
import dev.tonus.knowledge.OverrideReason;
import dev.tonus.knowledge.Review;
import dev.tonus.knowledge.Source;
import dev.tonus.reasoning.Evidence;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.FindingKind;
import dev.tonus.reasoning.Message;
import dev.tonus.reasoning.NextSteps;
import dev.tonus.reasoning.OfferedOption;
import dev.tonus.reasoning.OrderAdvice;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings for tests, in the words of the card. */
public final class FindingBuilder {

    /** A test that can be ordered: LOINC code and name as the terminology of the repository has them. */
    public static final OrderCatalogEntry MAGNESIUM = new OrderCatalogEntry(
            "magnesium",
            "Magnesium",
            new Code("http://loinc.org", "19123-9"),
            "Magnesium SerPl-mCnc",
            Period.ofDays(30));

    private final String id;
    private final FindingKind kind;
    private String name;
    private Optional<Likelihood> likelihood = Optional.empty();
    private Indicator indicator = Indicator.INFO;
    private Message message = new Message("", "It fits.", "");
    private Optional<OrderAdvice> advice = Optional.empty();
    private Review.Status status = Review.Status.ACTIVE;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<NextSteps.Driver> drivers = new ArrayList<>();
    private final List<OrderCatalogEntry> workUp = new ArrayList<>();
    private final List<OfferedOption> options = new ArrayList<>();
    private final List<String> alternatives = new ArrayList<>();
    private final List<String> ask = new ArrayList<>();
    private final List<String> emergencies = new ArrayList<>();
    private final List<DataGap> gaps = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    private FindingBuilder(String id, FindingKind kind) {
        this.id = id;
        this.kind = kind;
        this.name = id;
    }

    public static FindingBuilder cause(String id) {
        FindingBuilder cause = new FindingBuilder(id, FindingKind.CAUSE);
        cause.likelihood = Optional.of(Likelihood.PROBABLE);
        return cause;
    }

    public static FindingBuilder redFlag(String id) {
        return new FindingBuilder(id, FindingKind.RED_FLAG)
                .urgent(Indicator.CRITICAL)
                .saying("Act on " + id + " now", "A red flag.", "Call for help.");
    }

    public static FindingBuilder orderCheck(String id) {
        return new FindingBuilder(id, FindingKind.ORDER_CHECK)
                .urgent(Indicator.CRITICAL)
                .saying("Do not combine", "The pair is contraindicated.", "")
                .onOrder(draft("MedicationRequest/draft-1", "Clarithromycin 500 MG Oral Tablet"), true);
    }

    public static DraftOrder draft(String reference, String drug) {
        Drug known =
                new Drug(drug, List.of(new Ingredient("clarithromycin", null)), Route.ORAL, Identification.BY_CODE);
        return new DraftOrder(
                reference,
                known,
                DraftOrder.Action.START,
                "",
                DailyDose.UNREADABLE,
                true,
                RecordedTime.UNDATED,
                RecordedTime.UNDATED,
                null,
                Set.of());
    }

    public FindingBuilder named(String words) {
        name = words;
        return this;
    }

    public FindingBuilder likely(Likelihood value) {
        likelihood = Optional.of(value);
        return this;
    }

    public FindingBuilder urgent(Indicator value) {
        indicator = value;
        return this;
    }

    public FindingBuilder saying(String summary, String sentence, String action) {
        message = new Message(summary, sentence, action);
        return this;
    }

    public FindingBuilder because(String fact, String... references) {
        evidence.add(new Evidence(List.of(references), fact));
        return this;
    }

    public FindingBuilder drivenBy(String driver, String fact) {
        drivers.add(new NextSteps.Driver(driver, List.of(new Evidence(List.of("MedicationRequest/d"), fact))));
        return this;
    }

    public FindingBuilder checkNext(OrderCatalogEntry... entries) {
        workUp.addAll(List.of(entries));
        return this;
    }

    public FindingBuilder offering(OfferedOption.Standing standing, String text, String... cautions) {
        options.add(new OfferedOption("option-" + options.size(), standing, text, List.of(cautions), EvidenceGrade.B));
        return this;
    }

    public FindingBuilder alternatively(String text) {
        alternatives.add(text);
        return this;
    }

    public FindingBuilder asking(String question) {
        ask.add(question);
        return this;
    }

    public FindingBuilder inEmergency(String... names) {
        emergencies.addAll(List.of(names));
        return this;
    }

    public FindingBuilder missing(String input, GapStatus why, String text) {
        gaps.add(new DataGap(input, why, text));
        return this;
    }

    public FindingBuilder citing(Source source) {
        sources.add(source);
        return this;
    }

    public FindingBuilder inDraft() {
        status = Review.Status.DRAFT;
        return this;
    }

    public FindingBuilder onOrder(DraftOrder order, boolean removable, String... about) {
        OverrideReason reason = new OverrideReason("specialist-advice", "A specialist advises it", "");
        advice = Optional.of(new OrderAdvice(order, List.of(about), removable, List.of(), List.of(reason)));
        return this;
    }

    public Finding build() {
        NextSteps next = new NextSteps(drivers, workUp, List.of(), options, alternatives, ask);
        return new Finding(
                id,
                kind,
                name,
                likelihood.orElse(null),
                indicator,
                EvidenceGrade.A,
                message,
                evidence,
                next,
                advice.orElse(null),
                emergencies,
                gaps,
                sources,
                status);
    }
}
