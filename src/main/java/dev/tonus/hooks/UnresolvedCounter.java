package dev.tonus.hooks;

import dev.tonus.facts.Code;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Unresolved;
import dev.tonus.terminology.PublicCode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Counts what was sent and not recognized as the meter {@value #METER}, by kind, code system and code, so that an operator
 * sees which codes to map. Only codes that everybody may look up are named; local codes and words of a record are not.
 */
@Component
final class UnresolvedCounter {

    private static final String METER = "tonus.unresolved";

    /** Codes with a count of their own, each of which takes memory for good; more are counted together. */
    static final int MOST_CODES = 500;

    /** An entry whose codes are none that may be named. */
    private static final PublicCode LOCAL = new PublicCode("local", "none");

    /** An entry that has no code at all. */
    private static final PublicCode WORDS = new PublicCode("words", "none");

    private final MeterRegistry meters;
    private final Set<PublicCode> named = new HashSet<>();

    UnresolvedCounter(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Counts what of the facts was not recognized, each entry once: under the first of its codes that may be named. */
    void count(PatientFacts facts) {
        for (Unresolved entry : Unresolved.of(facts)) {
            PublicCode code = codeOf(entry);
            Counter.builder(METER)
                    .description("Entries of requests that were not recognized")
                    .tag("kind", entry.kind().code())
                    .tag("system", code.system())
                    .tag("code", code.value())
                    .register(meters)
                    .increment();
        }
    }

    private PublicCode codeOf(Unresolved entry) {
        for (Code code : entry.codes()) {
            PublicCode found = PublicCode.of(code).orElse(LOCAL);
            if (!found.equals(LOCAL)) {
                return isNamed(found) ? found : new PublicCode(found.system(), "other");
            }
        }
        return entry.codes().isEmpty() ? WORDS : LOCAL;
    }

    private synchronized boolean isNamed(PublicCode code) {
        return named.contains(code) || (named.size() < MOST_CODES && named.add(code));
    }
}
