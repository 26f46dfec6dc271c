package dev.tonus.knowledge.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tonus.knowledge.OrderMoment;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What may stand in a file of clinical cases: the keys, and the words of closed lists. The reader of the cases refuses what
 * does not fit, and the schema for editors says the same; which drugs, sets and findings there are, the reader knows alone.
 */
public final class CaseShape {

    static final String SCHEMA = "case.schema.json";

    static final Shape SHAPE = MapShape.EMPTY.needs(
            "cases",
            ListShape.of(MapShape.EMPTY
                    .needs("case", SingleShape.text("The patient and what must be found, as a sentence to sign"))
                    .may("moment", SingleShape.word(Words.of(OrderMoment.class, OrderMoment::code)))
                    .needs("given", CaseGivenShape.SHAPE)
                    .needs("then", CaseThenShape.SHAPE)));

    private CaseShape() {}

    /** What does not fit in the text of a case file, by file and line; nothing if all does. */
    public static List<String> problems(String file, String yaml) {
        Problems problems = new Problems();
        YamlFile.read(file, yaml.getBytes(UTF_8), problems).ifPresent(SHAPE::check);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    /** A text in a notation; any other is refused. */
    static Shape notation(String pattern, String description) {
        Pattern notation = Pattern.compile(pattern);
        return new SingleShape(
                value -> {
                    boolean fits = value.text()
                            .filter(text -> notation.matcher(text).matches())
                            .isPresent();
                    if (!fits) {
                        value.place().refuse("Needed here: " + description + ".");
                    }
                    return fits;
                },
                Map.of("type", "string", "pattern", "^(?:" + pattern + ")$", "description", description));
    }

    /** The list, or the word {@code none}. */
    static Shape orNone(Shape list) {
        return EitherShape.of(list, SingleShape.word(Map.of("none", "none")));
    }
}
