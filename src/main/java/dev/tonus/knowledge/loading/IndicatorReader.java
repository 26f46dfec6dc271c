package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.IndicatorRule;
import java.util.List;
import java.util.Map;

/** Reads the urgencies of a cause. */
final class IndicatorReader {

    static final Map<String, Indicator> INDICATORS = Words.of(Indicator.class, Indicator::code);

    static final Shape INDICATOR = SingleShape.word(INDICATORS);

    static final Shape SHAPE = MapShape.EMPTY
            .needs("indicator", INDICATOR)
            .needs("when", CriterionReader.SHAPE)
            .needs("sources", SourceIds.SHAPE);

    private final CriterionReader criteria;
    private final SourceIds sources;
    private final CriticalSources critical;

    IndicatorReader(CriterionReader criteria, SourceIds sources, CriticalSources critical) {
        this.criteria = criteria;
        this.sources = sources;
        this.critical = critical;
    }

    List<IndicatorRule> read(YamlMap cause) {
        return cause.maps("indicators").stream().map(this::indicator).toList();
    }

    private IndicatorRule indicator(YamlMap map) {
        Criterion when = criteria.require(map, "when");
        List<String> cited = sources.read(map);
        Indicator indicator = of(map);
        if (indicator == Indicator.CRITICAL) {
            critical.check(when, cited, map.place());
        }
        return new IndicatorRule(indicator, when, cited);
    }

    /** The urgency of a block. */
    static Indicator of(YamlMap map) {
        return map.require("indicator")
                .flatMap(value -> value.oneOf(INDICATORS))
                .orElse(Indicator.INFO);
    }
}
