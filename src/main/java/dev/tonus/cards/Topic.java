package dev.tonus.cards;

import dev.tonus.knowledge.Indicator;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.Notice;
import dev.tonus.reasoning.OrderAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a card is about, as a code that is the same whenever the same card is shown. A client remembers by it that a card was
 * overridden, so it holds the finding, the drugs that it speaks of and the urgency: what is overridden for one pair of drugs
 * is not overridden for another one, nor when it gets more urgent. Epic takes letters and digits only, at most 100 of them.
 */
final class Topic {

    private static final String SYSTEM = "https://tonus.dev/fhir/CodeSystem/finding";

    /** Names what is cut; a random UUID, fixed for ever. */
    private static final UUID NAMESPACE = UUID.fromString("af16b105-f128-49c7-8209-d216199b62eb");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    private static final int LONGEST = 100;
    private static final int HASH = 32;

    private Topic() {}

    /** The topic of a card of this urgency that the finding heads. */
    static Coding of(Finding first, Indicator indicator) {
        List<String> parts = new ArrayList<>(List.of(first.id()));
        first.findOrderAdvice().map(OrderAdvice::about).ifPresent(parts::addAll);
        parts.add(indicator.code());
        return coding(parts, PlainText.of(first.name()));
    }

    /** The topic of a card that says what could not be looked at, of these orders. */
    static Coding of(Notice notice) {
        String kind = notice.kind().name().toLowerCase(Locale.ROOT);
        return coding(List.of(kind, notice.subject(), notice.indicator().code()), "");
    }

    private static Coding coding(List<String> parts, String display) {
        String text = String.join(" ", parts);
        StringBuilder code = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(text, -1)) {
            code.append(code.isEmpty() ? word : PlainText.capitalized(word));
        }
        if (code.length() > LONGEST) {
            code.setLength(LONGEST - HASH);
            code.append(NameBasedUuid.of(NAMESPACE, text).toString().replace("-", ""));
        }
        return new Coding(SYSTEM, code.toString(), display);
    }
}
