package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Contraindication;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.ManagementOption;
import java.util.Map;

/** Reads a file under {@code options}. */
final class OptionReader {

    private static final Map<String, Boolean> OUTCOMES = Map.of("check-first", true);

    private static final Shape CONTRAINDICATION = MapShape.EMPTY
            .needs("when", CriterionReader.SHAPE)
            .may("outcome", SingleShape.word(OUTCOMES))
            .may("lead", LeadReader.SHAPE)
            .needs("say", WordingReader.SHAPE)
            .may("without", WordingReader.PLAIN)
            .needs("sources", SourceIds.SHAPE);

    static final Shape SHAPE = ReviewReader.reviewed()
            .needs("say", WordingReader.PLAIN)
            .may("never", SingleShape.FLAG)
            .may("contraindications", ListShape.of(CONTRAINDICATION))
            .may("cautions", ListShape.of(AdviceReader.SHAPE))
            .needs("sources", SourceIds.SHAPE);

    private final CriterionReader criteria;
    private final SourceIds sources;
    private final LeadReader leads;
    private final AdviceReader advice;

    OptionReader(CriterionReader criteria, SourceIds sources, LeadReader leads) {
        this.criteria = criteria;
        this.sources = sources;
        this.leads = leads;
        advice = new AdviceReader(criteria, sources);
    }

    ManagementOption read(String id, YamlMap file) {
        String say = file.text("say");
        WordingReader.checkPlain(say, file.placeOf("say"));
        return new ManagementOption(
                id,
                file.text("name"),
                ReviewReader.read(file),
                say,
                file.flag("never"),
                file.maps("contraindications").stream()
                        .map(this::contraindication)
                        .toList(),
                advice.read(file, "cautions", Lead.NONE, Criterion.always()),
                sources.read(file));
    }

    private Contraindication contraindication(YamlMap map) {
        Criterion when = criteria.require(map, "when");
        Lead lead = leads.read(map);
        boolean checkFirst =
                map.find("outcome").flatMap(value -> value.oneOf(OUTCOMES)).orElse(false);
        SlotScope scope = new SlotScope(lead, when, false);
        return new Contraindication(
                when, checkFirst, lead, WordingReader.read(map, "say", "without", scope), sources.read(map));
    }
}
