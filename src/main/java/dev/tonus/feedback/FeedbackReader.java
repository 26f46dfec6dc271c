package dev.tonus.feedback;

import dev.tonus.hooks.RequestObject;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Validates the body of a feedback request. A body is taken as a whole: one entry that is wrong refuses it, so that a client
 * that sends it again counts nothing twice.
 */
final class FeedbackReader {

    /** Characters of an id; a UUID has 36. */
    private static final int LONGEST_ID = 200;

    private FeedbackReader() {}

    /** What is counted of each entry, in their order. */
    static List<Feedback> read(JsonNode body) {
        RequestObject request = RequestObject.of(body);
        List<Feedback> feedback = new ArrayList<>();
        for (RequestObject entry : request.objects("feedback")) {
            feedback.add(feedbackOf(entry));
        }
        return feedback;
    }

    private static Feedback feedbackOf(RequestObject entry) {
        checkId(entry, "card");
        Outcome outcome = Outcome.parse(entry.text("outcome"))
                .orElseThrow(() -> entry.wrong("outcome", "must be accepted or overridden"));
        checkTimestamp(entry);
        if (outcome == Outcome.ACCEPTED) {
            checkSuggestions(entry);
        } else {
            checkReason(entry, "overrideReason");
            checkReason(entry, "overrideReasons");
        }
        return new Feedback(entry.text("card"), outcome);
    }

    private static void checkId(RequestObject object, String name) {
        if (object.text(name).length() > LONGEST_ID) {
            throw object.wrong(name, "must not be longer than " + LONGEST_ID + " characters");
        }
    }

    private static void checkTimestamp(RequestObject entry) {
        try {
            OffsetDateTime.parse(entry.text("outcomeTimestamp"));
        } catch (DateTimeException notAnInstant) {
            throw entry.wrong("outcomeTimestamp", "must be an instant such as 2026-11-21T10:00:00Z");
        }
    }

    private static void checkSuggestions(RequestObject entry) {
        List<RequestObject> suggestions = entry.objects("acceptedSuggestions");
        if (suggestions.isEmpty()) {
            throw entry.wrong("acceptedSuggestions", "must name the suggestion that was taken");
        }
        suggestions.forEach(suggestion -> checkId(suggestion, "id"));
    }

    /** A coded reason, a comment, both or neither; Epic calls the member by its plural. */
    private static void checkReason(RequestObject entry, String name) {
        if (entry.has(name)) {
            RequestObject reason = entry.child(name);
            reason.checkOptionalText("userComment");
            if (reason.has("reason")) {
                RequestObject coding = reason.child("reason");
                coding.text("code");
                coding.checkOptionalText("system");
                coding.checkOptionalText("display");
            }
        }
    }
}
