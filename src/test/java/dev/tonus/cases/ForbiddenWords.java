package dev.tonus.cases;

import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.RedFlag;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What no card may say: the phrases that a file forbids, and that something caused a symptom. */
final class ForbiddenWords {

    private static final String NEVER = "caused by";

    private ForbiddenWords() {}

    /** The forbidden phrases that the findings say. */
    static List<String> in(Assessment assessment, Knowledge knowledge) {
        List<String> found = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            String said = String.join("\n", Texts.of(finding)).toLowerCase(Locale.ROOT);
            Stream.concat(Stream.of(NEVER), neverSay(knowledge, finding.id()))
                    .filter(phrase -> said.contains(phrase.toLowerCase(Locale.ROOT)))
                    .forEach(phrase -> found.add(finding.id() + " says '" + phrase + "'"));
        }
        return found;
    }

    private static Stream<String> neverSay(Knowledge knowledge, String id) {
        return Stream.of(
                        knowledge.causes().stream()
                                .filter(cause -> cause.id().equals(id))
                                .map(Cause::neverSay),
                        knowledge.redFlags().stream()
                                .filter(flag -> flag.id().equals(id))
                                .map(RedFlag::neverSay),
                        knowledge.orderChecks().stream()
                                .filter(check -> check.id().equals(id))
                                .map(OrderCheck::neverSay))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }
}
