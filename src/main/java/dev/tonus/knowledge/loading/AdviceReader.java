package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Advice;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Wording;
import java.util.List;
import java.util.Optional;

/** Reads lines of advice and cautions: a text, or a {@code text} with {@code when}, {@code unless}, {@code otherwise}
 * and {@code sources}. */
final class AdviceReader {

    static final Shape SHAPE = EitherShape.of(
            WordingReader.PLAIN,
            MapShape.EMPTY
                    .needs("text", WordingReader.SHAPE)
                    .may("without", WordingReader.PLAIN)
                    .may("when", CriterionReader.SHAPE)
                    .may("unless", CriterionReader.SHAPE)
                    .may("otherwise", WordingReader.PLAIN)
                    .may("sources", SourceIds.SHAPE));

    private final CriterionReader criteria;
    private final SourceIds sources;

    AdviceReader(CriterionReader criteria, SourceIds sources) {
        this.criteria = criteria;
        this.sources = sources;
    }

    /** The lines at the key, printed beside something that holds by itself. */
    List<Advice> read(YamlMap file, String key, Lead lead, Criterion holds) {
        return file.find(key).map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(item -> advice(item, lead, holds).stream())
                .toList();
    }

    private Optional<Advice> advice(YamlValue item, Lead lead, Criterion holds) {
        if (item.isMap()) {
            return item.map().map(map -> advice(map, lead, holds));
        }
        Optional<String> text = item.text();
        text.ifPresent(line -> WordingReader.checkPlain(line, item.place()));
        return text.map(line -> new Advice(Wording.of(line), Criterion.always(), Criterion.never(), "", List.of()));
    }

    private Advice advice(YamlMap map, Lead lead, Criterion holds) {
        if (map.has("otherwise") && !map.has("unless")) {
            map.placeOf("otherwise").refuse("'otherwise' is said where 'unless' holds: add 'unless', or remove it.");
        }
        Criterion when = map.has("when") ? criteria.require(map, "when") : Criterion.always();
        List<String> claimed = map.has("sources") ? sources.read(map) : List.of();
        SlotScope scope = new SlotScope(lead, new AllOf(List.of(holds, when)), false);
        return new Advice(
                WordingReader.read(map, "text", "without", scope),
                when,
                criteria.find(map, "unless", Criterion.never()),
                WordingReader.plain(map, "otherwise"),
                claimed);
    }
}
