package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.OptionOffer;
import java.util.ArrayList;
import java.util.List;

/** Reads a file under {@code causes}. */
final class CauseReader {

    static final Shape SHAPE = ReviewReader.reviewed()
            .may("lead", LeadReader.SHAPE)
            .needs("when", CriterionReader.SHAPE)
            .may("unless", CriterionReader.SHAPE)
            .may("replaces", Replacements.SHAPE)
            .needs("tiers", ListShape.of(TierReader.SHAPE))
            .may("indicators", ListShape.of(IndicatorReader.SHAPE))
            .may("drivers", ListShape.of(DriverReader.SHAPE))
            .may("workUp", ListShape.of(WorkUpReader.SHAPE))
            .may("advice", ListShape.of(AdviceReader.SHAPE))
            .may("options", MapShape.byName(SingleShape.word(TierReader.EVIDENCE)))
            .may("shownAlone", SingleShape.FLAG)
            .may("ask", ListShape.TEXTS)
            .may("neverSay", ListShape.TEXTS)
            .needs("sources", SourceIds.SHAPE);

    private final CriterionReader criteria;
    private final SourceIds sources;
    private final LeadReader leads;
    private final TierReader tiers;
    private final IndicatorReader indicators;
    private final AdviceReader advice;
    private final WorkUpReader workUp;
    private final DriverReader drivers;
    private final Replacements replacements;

    CauseReader(
            CriterionReader criteria,
            SourceIds sources,
            LeadReader leads,
            CriticalSources critical,
            WorkUpReader workUp,
            Replacements replacements) {
        this.criteria = criteria;
        this.sources = sources;
        this.leads = leads;
        this.workUp = workUp;
        this.replacements = replacements;
        drivers = new DriverReader(criteria, sources);
        tiers = new TierReader(criteria, sources);
        indicators = new IndicatorReader(criteria, sources, critical);
        advice = new AdviceReader(criteria, sources);
    }

    Cause read(String id, YamlMap file) {
        Lead lead = leads.read(file);
        Criterion when = criteria.require(file, "when");
        return new Cause(
                id,
                file.text("name"),
                ReviewReader.read(file),
                lead,
                when,
                criteria.find(file, "unless", Criterion.never()),
                replacements.read(id, file),
                tiers.read(file, lead, when),
                indicators.read(file),
                drivers.read(file),
                workUp.read(file),
                advice.read(file, "advice", lead, when),
                offers(file),
                file.find("shownAlone").map(YamlValue::flag).orElse(true),
                file.texts("ask"),
                file.texts("neverSay"),
                sources.read(file));
    }

    private static List<OptionOffer> offers(YamlMap file) {
        List<OptionOffer> offers = new ArrayList<>();
        file.find("options").flatMap(YamlValue::map).ifPresent(map -> map.values()
                .forEach((option, grade) -> grade.oneOf(TierReader.EVIDENCE)
                        .ifPresent(strength -> offers.add(new OptionOffer(option, strength)))));
        return offers;
    }
}
