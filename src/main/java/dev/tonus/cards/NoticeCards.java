package dev.tonus.cards;

import dev.tonus.facts.DataGap;
import dev.tonus.reasoning.Notice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One card for each thing that could not be looked at, because clients show silence as "all clear". */
final class NoticeCards {

    /** Characters of a drug's name that a summary can spare. */
    private static final int NAME_LIMIT = 60;

    private static final String NO_ALL_CLEAR = "This is not an all-clear: nothing was concluded from what is missing.";

    private NoticeCards() {}

    static List<CardDraft> of(List<Notice> notices) {
        return notices.stream().map(NoticeCards::card).toList();
    }

    private static CardDraft card(Notice notice) {
        return new CardDraft(
                Topic.of(notice),
                notice.indicator(),
                PlainText.of(summary(notice), Card.SUMMARY_LIMIT),
                detail(notice),
                List.of(),
                notice.gaps());
    }

    private static String summary(Notice notice) {
        return switch (notice.kind()) {
            case NOT_LOOKED_AT -> "Muscle-cramp check not possible" + missing(notice);
            case NOT_CHECKED -> "Interactions of " + subject(notice) + " could not be checked" + missing(notice);
            case NOT_RECOGNIZED -> subject(notice) + " was not recognized and not checked";
            case DOSE_NOT_READ -> subject(notice) + missing(notice);
        };
    }

    private static String subject(Notice notice) {
        String name = PlainText.of(notice.subject(), NAME_LIMIT);
        return name.isEmpty() ? "An order without a drug's name" : name;
    }

    private static String missing(Notice notice) {
        String gaps = notice.gaps().stream()
                .map(DataGap::text)
                .map(NoticeCards::withoutCapital)
                .distinct()
                .collect(Collectors.joining("; "));
        return gaps.isEmpty() ? "" : ": " + gaps;
    }

    private static String withoutCapital(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String detail(Notice notice) {
        String name = notice.subject().isBlank() ? "" : Markdown.bold(notice.subject());
        return Markdown.paragraphs(List.of(name, DetailText.notAvailable(notice.gaps()), NO_ALL_CLEAR));
    }
}
