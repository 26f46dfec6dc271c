package dev.tonus.knowledge.loading;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tonus.knowledge.Review;
import dev.tonus.knowledge.Review.Status;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the review state of a content file. */
final class ReviewReader {

    private static final Map<String, Status> STATUSES = Words.of(Status.class);
    private static final Review UNREAD = new Review("", Status.DRAFT, null, null, null, "", List.of(), "");

    static final Shape SHAPE = MapShape.EMPTY
            .needs("version", SingleShape.TEXT)
            .needs("status", SingleShape.word(STATUSES))
            .may("approvalDate", SingleShape.text("A date: 2026-11-21"))
            .may("lastReviewDate", SingleShape.text("A date: 2026-11-21"))
            .may("reviewedBy", SingleShape.TEXT)
            .needs("population", SingleShape.text("For whom it holds"))
            .may("uses", ListShape.of(SingleShape.text("What else it looks at, such as age or sex")))
            .needs("limits", SingleShape.text("What it does not see"));

    private ReviewReader() {}

    /** What every file with an id begins with. */
    static MapShape reviewed() {
        return MapShape.EMPTY
                .needs("id", SingleShape.text("The name of the file"))
                .needs("name", SingleShape.TEXT)
                .needs("review", SHAPE);
    }

    /** The review state; also read for its checks, where the record of the file does not carry it. */
    @CanIgnoreReturnValue
    static Review read(YamlMap file) {
        return file.require("review")
                .flatMap(YamlValue::map)
                .map(ReviewReader::review)
                .orElse(UNREAD);
    }

    private static Review review(YamlMap map) {
        Review review = new Review(
                map.text("version"),
                map.require("status").flatMap(value -> value.oneOf(STATUSES)).orElse(Status.RETIRED),
                date(map, "approvalDate").orElse(null),
                date(map, "lastReviewDate").orElse(null),
                map.find("reviewedBy").flatMap(YamlValue::text).orElse(null),
                map.text("population"),
                map.texts("uses"),
                map.text("limits"));
        checkStatus(review, map);
        checkDates(review, map);
        return review;
    }

    private static void checkStatus(Review review, YamlMap map) {
        boolean reviewed = map.has("approvalDate") && map.has("lastReviewDate") && map.has("reviewedBy");
        if (review.status() == Status.ACTIVE && !reviewed) {
            map.place()
                    .refuse(
                            "Active content needs approvalDate, lastReviewDate and reviewedBy: add them, or make it a draft.");
        }
        if (review.status() == Status.DRAFT && review.findApprovalDate().isPresent()) {
            map.placeOf("approvalDate").refuse("A draft is not approved: remove the date, or make the file active.");
        }
    }

    private static void checkDates(Review review, YamlMap map) {
        LocalDate approval = review.approvalDate();
        LocalDate lastReview = review.lastReviewDate();
        if (approval != null && lastReview != null && lastReview.isBefore(approval)) {
            map.placeOf("lastReviewDate").refuse("The last review lies before the approval: correct one of the dates.");
        }
    }

    private static Optional<LocalDate> date(YamlMap map, String key) {
        return map.find(key).flatMap(value -> value.text().flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException notDate) {
                value.place().refuse("'" + text + "' is not a date: write it as 2026-11-21.");
                return Optional.empty();
            }
        }));
    }
}
