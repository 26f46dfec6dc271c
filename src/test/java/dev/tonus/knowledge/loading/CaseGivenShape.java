package dev.tonus.knowledge.loading;

import dev.tonus.facts.Input;
import dev.tonus.facts.Route;
import dev.tonus.facts.Sex;
import dev.tonus.facts.SymptomKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a case may say of its patient. */
final class CaseGivenShape {

    private static final String DAYS = "[+-]?\\d{1,5} d";
    private static final Shape OFFSET = CaseShape.notation(DAYS, "an offset in days, such as '-10 d'");
    private static final String A_DATE = "\\d{4}(-\\d{2}(-\\d{2}.*)?)?";
    private static final String DATE = "|" + A_DATE;
    private static final Shape TIME = CaseShape.notation(DAYS + DATE, "an offset in days, such as '-10 d', or a date");
    private static final Shape TIME_OR_NONE =
            CaseShape.notation(DAYS + DATE + "|none", "an offset in days, such as '-10 d', a date, or none");
    private static final Shape SITE = words("left", "right", "bilateral");
    private static final Shape ACTIVITY = words("active", "resolved");
    private static final Shape DOSE = CaseShape.notation("\\d+(\\.\\d+)? mg/d", "a dose in mg/d, such as '40 mg/d'");
    private static final Shape INPUTS = ListShape.of(SingleShape.word(Words.of(Input.class, Input::key)));

    private static final Shape PATIENT = MapShape.EMPTY
            .may("age", age())
            .may("born", CaseShape.notation(A_DATE, "a date, such as '1961'"))
            .may("sex", SingleShape.word(Words.of(List.of(Sex.FEMALE, Sex.MALE))))
            .may("deceased", SingleShape.FLAG);

    private static final Shape SYMPTOM = MapShape.EMPTY
            .needs("kind", SingleShape.word(Words.of(SymptomKind.class, SymptomKind::code)))
            .needs("onset", TIME_OR_NONE)
            .may("status", ACTIVITY)
            .may("site", SITE);

    private static final Shape CONDITION = MapShape.EMPTY
            .needs("set", SingleShape.text("A condition set"))
            .needs("onset", TIME_OR_NONE)
            .may("status", ACTIVITY)
            .may("site", SITE)
            .may("weeks", SingleShape.COUNT);

    private static final MapShape PRESCRIPTION = MapShape.EMPTY
            .may("drug", SingleShape.text("An ingredient"))
            .may("drugs", ListShape.TEXTS)
            .may("dose", DOSE)
            .may("route", SingleShape.word(Words.of(Route.class)))
            .may("identified", words("by-name"))
            .may("reasons", ListShape.TEXTS);

    private static final Shape MEDICATION = ExactlyOneShape.of(
            PRESCRIPTION.may("start", TIME).may("end", OFFSET).may("status", words("active", "on-hold", "stopped")),
            "drug",
            "drugs");

    private static final Shape DRAFT = ExactlyOneShape.of(
            PRESCRIPTION
                    .may("unrecognized", SingleShape.text("The text of an order that nobody can resolve"))
                    .may("stops", SingleShape.COUNT)
                    .may("replaces", SingleShape.COUNT)
                    .may("supply", CaseShape.notation("\\d{1,3} d", "days, such as '30 d'")),
            "drug",
            "drugs",
            "unrecognized");

    private static final Shape LAB = MapShape.EMPTY
            .needs("lab", SingleShape.TEXT)
            .needs(
                    "value",
                    CaseShape.notation("[<>]?=?\\d+(\\.\\d+)? \\S.*", "a value with its unit, such as '1.3 mg/dL'"))
            .may("range", CaseShape.notation("[\\d.]+ ?- ?[\\d.]+", "a range, such as '1.7-2.4'"))
            .needs("at", OFFSET)
            .may("preliminary", SingleShape.FLAG);

    static final Shape SHAPE = MapShape.EMPTY
            .may("patient", PATIENT)
            .may("symptoms", ListShape.of(SYMPTOM))
            .may("conditions", ListShape.of(CONDITION))
            .may(
                    "procedures",
                    ListShape.of(MapShape.EMPTY.needs("set", SingleShape.TEXT).needs("at", TIME_OR_NONE)))
            .may(
                    "encounters",
                    ListShape.of(
                            MapShape.EMPTY.needs("reason", SingleShape.TEXT).may("at", OFFSET)))
            .may("allergies", ListShape.of(MapShape.EMPTY.needs("drug", SingleShape.TEXT)))
            .may(
                    "dates",
                    ListShape.of(MapShape.EMPTY
                            .needs("of", SingleShape.TEXT)
                            .needs("value", TIME)
                            .needs("at", OFFSET)))
            .may("medications", ListShape.of(MEDICATION))
            .may("labs", ListShape.of(LAB))
            .may(
                    "labOrders",
                    ListShape.of(MapShape.EMPTY.needs("lab", SingleShape.TEXT).needs("at", OFFSET)))
            .may("drafts", ListShape.of(DRAFT))
            .may("notReceived", INPUTS)
            .may("failed", INPUTS)
            .may("partial", INPUTS)
            .may("unreadable", ListShape.TEXTS);

    private CaseGivenShape() {}

    private static Shape words(String... words) {
        return SingleShape.word(Stream.of(words).collect(Collectors.toMap(word -> word, word -> word)));
    }

    private static Shape age() {
        return new SingleShape(
                value -> value.isText("unknown") || value.count().isPresent(),
                Map.of("anyOf", List.of(SingleShape.COUNT.schema(), Map.of("const", "unknown"))));
    }
}
