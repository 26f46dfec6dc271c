package dev.tonus.knowledge.loading;

import static dev.tonus.knowledge.loading.Broken.cause;
import static dev.tonus.knowledge.loading.Broken.option;

import java.util.stream.Stream;

/** Mistakes in the shape of a file: keys, kinds of value, ids and the review state. */
final class BrokenShapes {

    private BrokenShapes() {}

    static Stream<Broken> all() {
        return Stream.of(keys(), values(), reviews()).flatMap(broken -> broken);
    }

    private static Stream<Broken> keys() {
        return Stream.of(
                cause(
                        "an unknown key",
                        "neverSay: [cure]",
                        "neverSays: [cure] #!",
                        "Unknown key 'neverSays': use one of"),
                cause("a key twice", "ask: [diarrhea]", "ask: [diarrhea]\nask: [vomiting] #!", "here twice: keep one"),
                cause("a list as a key", "ask: [diarrhea]", "? [a] #!\n: b", "A key is a single word"),
                cause("another id", "id: low-magnesium", "id: low-mg #!", "not the name of the file: rename one"),
                option("no name", "id: m-salt\nname: Magnesium salt", "id: m-salt #!", "'name' is missing: add it"));
    }

    private static Stream<Broken> values() {
        return Stream.of(
                cause("a text for a list", "neverSay: [cure]", "neverSay: cure #!", "A list is needed here"),
                cause("an empty list", "neverSay: [cure]", "neverSay: [] #!", "The list is empty: name an entry"),
                cause("a list for a text", "name: Low magnesium", "name: [Low] #!", "A text is needed here"),
                cause(
                        "a number for a text",
                        "name: Low magnesium",
                        "name: 12 #!",
                        "put a number, true or false into quotes"),
                cause(
                        "true for a text",
                        "name: Low magnesium",
                        "name: true #!",
                        "put a number, true or false into quotes"),
                cause("nothing for a text", "name: Low magnesium", "name: #!", "A text is needed here"),
                cause("blanks for a text", "name: Low magnesium", "name: ' ' #!", "A text is needed here"),
                option("a text for a map", "lead: { lab: egfr }", "lead: egfr #!", "A map is needed here"),
                cause("a text for true", "ask: [diarrhea]", "shownAlone: yes #!", "Either true or false is needed"));
    }

    private static Stream<Broken> reviews() {
        return Stream.of(
                cause("an unknown status", "status: active", "status: final #!", "use one of active, draft, retired"),
                cause(
                        "no date",
                        "lastReviewDate: 2026-11-01",
                        "lastReviewDate: 1.11.2026 #!",
                        "write it as 2026-11-21"),
                cause("dates the wrong way round", "2026-11-01", "2026-09-30 #!", "before the approval: correct one"),
                cause(
                        "an approved draft",
                        "status: active\n  approvalDate: \"2026-10-01\"",
                        "status: draft\n  approvalDate: \"2026-10-01\" #!",
                        "A draft is not approved"),
                cause(
                        "an active file without reviewer",
                        "review:\n  version: 2026.11.0\n  status: active\n"
                                + "  approvalDate: \"2026-10-01\"\n  lastReviewDate: 2026-11-01\n  reviewedBy: A clinician",
                        "review:\n  version: 2026.11.0 #!\n  status: active\n  approvalDate: 2026-10-01\n"
                                + "  lastReviewDate: 2026-11-01",
                        "Active content needs approvalDate, lastReviewDate and reviewedBy"));
    }
}
