package dev.tonus.book;

import dev.tonus.knowledge.Advice;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Driver;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.OrderCatalogEntry;
import dev.tonus.knowledge.Review;
import dev.tonus.knowledge.Wording;
import dev.tonus.knowledge.WorkUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the statements of an entry; those that say nothing are left out. */
final class Lines {

    private static final Criterion ALWAYS = Criterion.always();
    private static final String EVERYTHING = "*";

    private static final String REVIEW_STATE = "Review state";
    private static final String REVIEWED_BY = "Reviewed by";
    private static final String HOLDS_FOR = "Holds for";
    private static final String LOOKS_AT = "Looks at";
    private static final String DOES_NOT_SEE = "Does not see";
    private static final String RESTS_ON = "Rests on";

    /** The labels of what is said of an entry as a whole, not of a part of it. */
    static final Set<String> OF_THE_WHOLE =
            Set.of(REVIEW_STATE, REVIEWED_BY, HOLDS_FOR, LOOKS_AT, DOES_NOT_SEE, RESTS_ON);

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, OrderCatalogEntry> orderCatalog;

    Lines(Map<String, OrderCatalogEntry> orderCatalog) {
        this.orderCatalog = orderCatalog;
    }

    /** The entry of these statements. */
    Entry entry(Kind kind, String id, String name) {
        return new Entry(kind, id, name, lines);
    }

    void add(String label, List<String> sources, Phrase... phrases) {
        if (phrases.length > 0) {
            lines.add(new Line(label, List.of(phrases), sources));
        }
    }

    void say(String label, String text) {
        if (!text.isBlank()) {
            add(label, List.of(), Phrase.of(text));
        }
    }

    void list(String label, List<String> texts) {
        say(label, String.join("; ", texts));
    }

    void criterion(String label, Criterion when) {
        add(label, List.of(), CriterionInWords.of(when));
    }

    void unless(Criterion unless) {
        if (!unless.equals(Criterion.never())) {
            criterion("Unless", unless);
        }
    }

    void review(Review review) {
        String approved =
                review.findApprovalDate().map(date -> ", approved " + date).orElse(", not approved");
        say(REVIEW_STATE, "version " + review.version() + ", " + Terms.lower(review.status()) + approved);
        list(REVIEWED_BY, reviewers(review));
        say(HOLDS_FOR, review.population());
        list(LOOKS_AT, review.uses());
        say(DOES_NOT_SEE, review.limits());
    }

    /** The sources of the entry as a whole. */
    void restsOn(List<String> sources) {
        add(RESTS_ON, sources, Phrase.of("the entry as a whole"));
    }

    private static List<String> reviewers(Review review) {
        String name = review.reviewedBy();
        Object date = review.lastReviewDate();
        return Stream.of(name == null ? "" : name, date == null ? "" : "last on " + date)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    void lead(Lead lead) {
        list("Named in the card", led(lead));
    }

    /** What fills the slots of a sentence. */
    static List<String> led(Lead lead) {
        return Stream.concat(
                        lead.findLab().stream().map(lab -> "the " + Terms.lab(lab) + " that decides"),
                        lead.findDrugs().stream().map(drugs -> Terms.drugs(drugs) + " that decides"))
                .toList();
    }

    /** The more general causes that a finding takes over. */
    void replaces(List<String> ids) {
        add(
                "Takes over",
                List.of(),
                ids.stream()
                        .map(id -> id.equals(EVERYTHING)
                                ? Phrase.of("the lines of all other causes, which are left out")
                                : Phrase.naming(id, id))
                        .toArray(Phrase[]::new));
    }

    void drivers(List<Driver> drivers) {
        drivers.forEach(
                driver -> add("May stand behind it", driver.sources(), when(Phrase.of(driver.name()), driver.when())));
    }

    void advice(String label, List<Advice> advice) {
        advice.forEach(line -> add(label, line.sources(), AdviceInWords.of(line)));
    }

    void workUp(List<WorkUp> workUp) {
        workUp.forEach(step -> add("Check next", List.of(), when(orders(step.orders()), step.when())));
    }

    private Phrase orders(List<String> orders) {
        return Phrase.of(String.join(", ", orders.stream().map(this::orderName).toList()));
    }

    private String orderName(String id) {
        OrderCatalogEntry entry = orderCatalog.get(id);
        return entry == null ? id : entry.name();
    }

    void levels(List<Level> levels) {
        for (Level level : levels) {
            add(Terms.heading(level.indicator().code()), level.sources(), LevelInWords.of(level));
            workUp(level.workUp());
        }
    }

    /** The statement under its condition. */
    static Phrase when(Phrase said, Criterion when) {
        if (when.equals(ALWAYS)) {
            return said;
        }
        Phrase condition = CriterionInWords.of(when);
        boolean isShort = condition.parts().isEmpty() && condition.target().isEmpty();
        return isShort
                ? new Phrase(said.text() + ", when " + condition.text(), said.target(), List.of())
                : new Phrase(said.text() + ", when", said.target(), List.of(condition));
    }

    /** A sentence of a card, with the one that replaces it where its slots cannot be filled. */
    static Phrase wording(Wording wording) {
        return Phrase.of("“" + wording.text() + "”"
                + wording.findWithout()
                        .map(text -> " – without values “" + text + "”")
                        .orElse(""));
    }
}
