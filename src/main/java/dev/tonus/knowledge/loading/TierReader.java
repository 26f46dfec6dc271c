package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.EvidenceGrade;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.Tier;
import dev.tonus.knowledge.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the likelihoods of a cause. */
final class TierReader {

    static final Map<String, EvidenceGrade> EVIDENCE =
            Words.of(EvidenceGrade.class, grade -> grade.name().toUpperCase(Locale.ROOT));

    /** A finding that is no cause of the symptom says so: {@code none}. */
    private static final Map<String, Optional<Likelihood>> LIKELIHOODS = likelihoods();

    static final Shape SHAPE = MapShape.EMPTY
            .needs("likelihood", SingleShape.word(LIKELIHOODS))
            .needs("when", CriterionReader.SHAPE)
            .needs("grade", SingleShape.word(EVIDENCE))
            .may("name", SingleShape.text("What the finding is called then"))
            .needs("say", WordingReader.SHAPE)
            .may("without", WordingReader.PLAIN)
            .needs("sources", SourceIds.SHAPE);

    private final CriterionReader criteria;
    private final SourceIds sources;

    TierReader(CriterionReader criteria, SourceIds sources) {
        this.criteria = criteria;
        this.sources = sources;
    }

    private static Map<String, Optional<Likelihood>> likelihoods() {
        Map<String, Optional<Likelihood>> words = new LinkedHashMap<>();
        Words.of(Likelihood.class, Likelihood::code).forEach((word, one) -> words.put(word, Optional.of(one)));
        words.put("none", Optional.empty());
        return words;
    }

    List<Tier> read(YamlMap cause, Lead lead, Criterion causeHolds) {
        return cause.requiredMaps("tiers").stream()
                .map(map -> tier(map, lead, causeHolds))
                .toList();
    }

    private Tier tier(YamlMap map, Lead lead, Criterion causeHolds) {
        Criterion when = criteria.require(map, "when");
        Optional<Likelihood> likelihood = map.require("likelihood")
                .flatMap(value -> value.oneOf(LIKELIHOODS))
                .flatMap(some -> some);
        EvidenceGrade grade =
                map.require("grade").flatMap(value -> value.oneOf(EVIDENCE)).orElse(EvidenceGrade.D);
        SlotScope scope = new SlotScope(lead, new AllOf(List.of(causeHolds, when)), false);
        Wording say = WordingReader.read(map, "say", "without", scope);
        String name = map.find("name").flatMap(YamlValue::text).orElse("");
        return new Tier(likelihood.orElse(null), when, grade, name, say, sources.read(map));
    }
}
