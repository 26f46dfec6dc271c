package dev.tonus.knowledge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What fills the slots of a file's sentences.
 *
 * @param lab the leading lab or derived fact
 * @param drugs the leading drugs
 */
public record Lead(@Nullable String lab, @Nullable DrugSet drugs) {

    /** Nothing leads. */
    public static final Lead NONE = new Lead(null, null);

    /** The leading lab or derived fact. */
    public Optional<String> findLab() {
        return Optional.ofNullable(lab);
    }

    /** The leading drugs. */
    public Optional<DrugSet> findDrugs() {
        return Optional.ofNullable(drugs);
    }
}
