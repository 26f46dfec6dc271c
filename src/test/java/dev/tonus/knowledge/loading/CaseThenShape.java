package dev.tonus.knowledge.loading;

import dev.tonus.facts.GapStatus;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.reasoning.NotShown;
import dev.tonus.reasoning.Notice;
import dev.tonus.reasoning.OfferedOption;
import java.util.Map;

/** What a case may say of what must be found. */
final class CaseThenShape {

    private static final Shape INDICATOR = SingleShape.word(Words.of(Indicator.class, Indicator::code));

    private static final Shape FINDING = EitherShape.of(
            MapShape.EMPTY
                    .may("likelihood", SingleShape.word(Words.of(Likelihood.class, Likelihood::code)))
                    .needs("indicator", INDICATOR)
                    .may("replacedBy", SingleShape.text("The id of a finding"))
                    .may("beneath", SingleShape.text("The id of a finding"))
                    .may("lacks", CaseShape.orNone(ListShape.TEXTS)),
            SingleShape.word(Map.of("none", "none", "unknown", "unknown")));

    private static final Shape CARD = MapShape.EMPTY
            .may("indicator", INDICATOR)
            .may("summary", SingleShape.TEXT)
            .may("detail", SingleShape.text("The whole text of the card"))
            .may("suggests", CaseShape.orNone(ListShape.TEXTS));

    static final Shape SHAPE = MapShape.EMPTY
            .may("findings", MapShape.byName(FINDING))
            .may("order", ListShape.TEXTS)
            .may("cards", CaseShape.orNone(ListShape.of(CARD)))
            .may("only", SingleShape.FLAG)
            .may("gaps", MapShape.byName(SingleShape.word(Words.of(GapStatus.class, GapStatus::code))))
            .may("noGaps", ListShape.TEXTS)
            .may("options", MapShape.byName(SingleShape.word(Words.of(OfferedOption.Standing.class))))
            .may("notShown", MapShape.byName(SingleShape.word(Words.of(NotShown.Reason.class, NotShown.Reason::code))))
            .may("notices", ListShape.of(SingleShape.word(Words.of(Notice.Kind.class))))
            .may("drivers", ListShape.TEXTS)
            .may("noDrivers", ListShape.TEXTS)
            .may("says", ListShape.TEXTS)
            .may("doesNotSay", ListShape.TEXTS)
            .may("suggests", ListShape.TEXTS)
            .may("doesNotSuggest", ListShape.TEXTS)
            .may("offers", CaseShape.orNone(ListShape.TEXTS))
            .may("count", SingleShape.COUNT);

    private CaseThenShape() {}
}
