package dev.tonus.book;

import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Contraindication;
import dev.tonus.knowledge.Criteria;
import dev.tonus.knowledge.Definition;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.ManagementOption;
import dev.tonus.knowledge.OptionOffer;
import dev.tonus.knowledge.OrderCatalogEntry;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.OverrideReason;
import dev.tonus.knowledge.RedFlag;
import dev.tonus.knowledge.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The entries of the book, made of the records that the evaluator decides by. */
final class Entries {

    /** The label of a source's address. */
    static final String FOUND_AT = "Found at";

    private final Knowledge knowledge;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** All entries, by kind and id. */
    static List<Entry> of(Knowledge knowledge) {
        Entries all = new Entries(knowledge);
        knowledge.causes().forEach(all::cause);
        knowledge.redFlags().forEach(all::redFlag);
        knowledge.orderChecks().forEach(all::orderCheck);
        knowledge.options().values().forEach(all::option);
        Criteria.definitions(knowledge).forEach(all::definition);
        knowledge.interactionTables().forEach(table -> all.entries.add(TableEntry.of(table, all.lines(table.id()))));
        all.entries.add(all.lines("limits").entry(Kind.LIMITS, "limits", "The table of limits"));
        all.entries.addAll(LimitEntries.of(knowledge));
        all.entries.add(WindowEntry.of(knowledge.windows(), all.lines("windows")));
        knowledge.orderCatalog().values().forEach(all::orderable);
        all.entries.addAll(OfferEntries.of(knowledge));
        knowledge.sources().values().forEach(all::source);
        all.entries.sort(Comparator.comparing(Entry::kind).thenComparing(Entry::id));
        return List.copyOf(all.entries);
    }

    private Lines lines() {
        return new Lines(knowledge.orderCatalog());
    }

    /** Statements that begin with the review state of the file. */
    private Lines lines(String file) {
        Lines lines = lines();
        knowledge.reviews().entrySet().stream()
                .filter(review -> review.getKey().equals(file))
                .forEach(review -> lines.review(review.getValue()));
        return lines;
    }

    private void cause(Cause cause) {
        Lines lines = lines();
        lines.review(cause.review());
        lines.criterion("Applies when", cause.when());
        lines.unless(cause.unless());
        cause.tiers()
                .forEach(tier -> lines.add(
                        tier.findLikelihood().map(Entries::likelihood).orElse("Finding") + ", evidence grade "
                                + tier.grade() + (tier.name().isEmpty() ? "" : ", called “" + tier.name() + "”"),
                        tier.sources(),
                        Phrase.when(tier.when()),
                        Lines.wording(tier.say())));
        cause.indicators()
                .forEach(rule ->
                        lines.add(Terms.heading(rule.indicator().code()), rule.sources(), Phrase.when(rule.when())));
        lines.lead(cause.lead());
        lines.replaces(cause.replaces());
        lines.drivers(cause.drivers());
        lines.workUp(cause.workUp());
        lines.advice("Advice", cause.advice());
        lines.add(
                "Options", List.of(), cause.options().stream().map(this::option).toArray(Phrase[]::new));
        lines.say("Shown alone", cause.shownAlone() ? "" : "no, only beside another finding");
        lines.list("Ask", cause.ask());
        lines.list("Never say", cause.neverSay());
        lines.restsOn(cause.sources());
        entries.add(lines.entry(Kind.CAUSE, cause.id(), cause.name()));
    }

    private static String likelihood(Likelihood likelihood) {
        return Terms.heading(likelihood.code()) + " (" + likelihood.words() + ")";
    }

    private Phrase option(OptionOffer offer) {
        ManagementOption option = knowledge.options().get(offer.option());
        String name = option == null ? offer.option() : option.name();
        return Phrase.naming(name + ", evidence grade " + offer.grade(), offer.option());
    }

    private void redFlag(RedFlag flag) {
        Lines lines = lines();
        lines.review(flag.review());
        lines.levels(flag.levels());
        lines.lead(flag.lead());
        lines.replaces(flag.replaces());
        lines.drivers(flag.drivers());
        lines.add(
                "Shares its card with",
                List.of(),
                flag.emergency().stream().map(id -> Phrase.naming(id, id)).toArray(Phrase[]::new));
        lines.list("Ask", flag.ask());
        lines.list("Never say", flag.neverSay());
        lines.restsOn(flag.sources());
        entries.add(lines.entry(Kind.RED_FLAG, flag.id(), flag.name()));
    }

    private void orderCheck(OrderCheck check) {
        Lines lines = lines();
        lines.review(check.review());
        lines.levels(check.levels());
        lines.lead(check.lead());
        lines.list(
                "Override reasons",
                check.overrideReasons().stream().map(OverrideReason::display).toList());
        lines.list("Never say", check.neverSay());
        lines.restsOn(check.sources());
        entries.add(lines.entry(Kind.ORDER_CHECK, check.id(), check.name()));
    }

    private void option(ManagementOption option) {
        Lines lines = lines();
        lines.review(option.review());
        lines.say("Never offered", option.never() ? "it is listed so that it is known never to be suggested" : "");
        lines.add("Says", List.of(), Phrase.quote(option.say()));
        knowledge.causes().stream().sorted(Comparator.comparing(Cause::id)).forEach(cause -> cause.options().stream()
                .filter(offer -> offer.option().equals(option.id()))
                .forEach(offer -> lines.add("Offered for", List.of(), offeredFor(cause, offer))));
        option.contraindications().forEach(line -> contraindication(line, lines));
        lines.advice("Caution", option.cautions());
        lines.restsOn(option.sources());
        entries.add(lines.entry(Kind.OPTION, option.id(), option.name()));
    }

    private static Phrase offeredFor(Cause cause, OptionOffer offer) {
        return Phrase.naming(cause.name() + ", evidence grade " + offer.grade(), cause.id());
    }

    private static void contraindication(Contraindication contraindication, Lines lines) {
        lines.add(
                contraindication.checkFirst() ? "Check first" : "Ruled out",
                contraindication.sources(),
                Stream.concat(
                                Stream.of(Phrase.when(contraindication.when()), Lines.wording(contraindication.say())),
                                Lines.led(contraindication.lead()).stream().map(lead -> Phrase.of("names " + lead)))
                        .toArray(Phrase[]::new));
    }

    private void definition(Definition definition) {
        Lines lines = lines(definition.id());
        lines.add("Means", definition.sources(), CriterionInWords.of(definition.when()));
        entries.add(lines.entry(Kind.DEFINITION, definition.id(), definition.name()));
    }

    private void orderable(OrderCatalogEntry orderable) {
        Lines lines = lines();
        lines.say(
                "Ordered as",
                orderable
                        .findCode()
                        .map(code -> Terms.code(code) + " " + orderable.display())
                        .orElse("text only"));
        lines.say("Not suggested", "with a result or an order within " + Periods.inWords(orderable.within()));
        entries.add(lines.entry(Kind.ORDERABLE, "order-" + orderable.id(), orderable.name()));
    }

    private void source(Source source) {
        Lines lines = lines();
        lines.say("Citation", source.citation());
        lines.say(
                FOUND_AT,
                source.seen() == Source.Seen.EXPERT ? "" : source.findUrl().orElse(""));
        lines.say("Seen", Citations.seen(source.seen()));
        entries.add(lines.entry(Kind.SOURCE, source.id(), source.shortTitle()));
    }
}
