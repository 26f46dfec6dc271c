package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.Offers;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the levels of red flags and order checks. */
final class LevelReader {

    /** CDS Hooks: a summary has fewer than 140 characters. */
    private static final int SUMMARY_END = 140;

    private static final String FROM_TABLE = "from-table";
    private static final Map<String, OrderMoment> MOMENTS = Words.of(OrderMoment.class, OrderMoment::code);

    static final Shape OF_RED_FLAG =
            said().may("workUp", ListShape.of(WorkUpReader.SHAPE)).needs("sources", SourceIds.SHAPE);

    static final Shape OF_ORDER_CHECK = said().may("at", ListShape.oneOrMore(SingleShape.word(MOMENTS)))
            .may("alternatives", ListShape.of(WordingReader.PLAIN))
            .may("suggest", ListShape.of(OfferReader.SHAPE))
            .needs("sources", EitherShape.of(SourceIds.SHAPE, SingleShape.exactly(FROM_TABLE)));

    private final CriterionReader criteria;
    private final SourceIds sources;
    private final CriticalSources critical;
    private final WorkUpReader workUp;
    private final OfferReader offers;

    LevelReader(
            CriterionReader criteria,
            SourceIds sources,
            CriticalSources critical,
            WorkUpReader workUp,
            OfferReader offers) {
        this.criteria = criteria;
        this.sources = sources;
        this.critical = critical;
        this.workUp = workUp;
        this.offers = offers;
    }

    private static MapShape said() {
        return MapShape.EMPTY
                .needs("indicator", IndicatorReader.INDICATOR)
                .needs("when", CriterionReader.SHAPE)
                .may("unless", CriterionReader.SHAPE)
                .needs("summary", WordingReader.SHAPE)
                .may("summaryWithout", WordingReader.PLAIN)
                .needs("say", WordingReader.SHAPE)
                .may("without", WordingReader.PLAIN)
                .may("action", WordingReader.PLAIN);
    }

    /** The levels of a red flag, which keep their urgency whatever they rest on. */
    List<Level> ofRedFlag(YamlMap file, Lead lead) {
        return file.requiredMaps("levels").stream()
                .map(map -> level(map, lead, false, sources.read(map)))
                .toList();
    }

    /** The levels of an order check. */
    List<Level> ofOrderCheck(YamlMap file, Lead lead) {
        return file.requiredMaps("levels").stream()
                .map(map -> level(map, lead, true, sourcesOrTable(map)))
                .toList();
    }

    private List<String> sourcesOrTable(YamlMap map) {
        boolean fromTable = map.find("sources")
                .filter(value -> !value.isList())
                .flatMap(YamlValue::text)
                .filter(FROM_TABLE::equals)
                .isPresent();
        return fromTable ? List.of() : sources.read(map);
    }

    private Level level(YamlMap map, Lead lead, boolean order, List<String> cited) {
        Criterion when = criteria.require(map, "when");
        Indicator indicator = IndicatorReader.of(map);
        if (order && indicator == Indicator.CRITICAL) {
            critical.check(when, cited, map.place());
        }
        SlotScope scope = new SlotScope(lead, when, order);
        return new Level(
                indicator,
                when,
                criteria.find(map, "unless", Criterion.never()),
                moments(map),
                summary(map, scope),
                WordingReader.read(map, "say", "without", scope),
                WordingReader.plain(map, "action"),
                map.texts("alternatives"),
                order ? offers.tests(map) : workUp.read(map),
                order ? offers.offers(map) : Offers.NONE,
                cited);
    }

    /** The moments that the level names; without any it speaks at all of them. */
    private static Set<OrderMoment> moments(YamlMap map) {
        Set<OrderMoment> moments = EnumSet.noneOf(OrderMoment.class);
        map.find("at").map(YamlValue::itemsOrSelf).orElse(List.of()).forEach(item -> item.oneOf(MOMENTS)
                .ifPresent(moments::add));
        return moments.isEmpty() ? EnumSet.allOf(OrderMoment.class) : moments;
    }

    private static Wording summary(YamlMap map, SlotScope scope) {
        Wording summary = WordingReader.read(map, "summary", "summaryWithout", scope);
        if (summary.text().length() >= SUMMARY_END) {
            map.placeOf("summary").refuse("A summary has fewer than 140 characters: shorten it.");
        }
        return summary;
    }
}
