package dev.tonus.knowledge;

import dev.tonus.facts.Code;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be ordered to find out more.
 *
 * @param id its name in the work-up lists; for a laboratory test the analyte
 * @param name the same in words
 * @param code the LOINC code to order it by; without one it is text only
 * @param display the LOINC name of the code
 * @param within how recent a result makes ordering it again unnecessary
 */
public record OrderCatalogEntry(
        String id, String name, @Nullable Code code, String display, Period within) {

    /** The code to order it by. */
    public Optional<Code> findCode() {
        return Optional.ofNullable(code);
    }
}
