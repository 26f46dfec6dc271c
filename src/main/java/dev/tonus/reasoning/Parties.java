package dev.tonus.reasoning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between whom interactions are looked for.
 *
 * @param examined the order under examination; none in a patient view
 * @param others the drugs that it is compared with
 */
record Parties(@Nullable Party examined, List<Party> others) {

    Parties {
        others = List.copyOf(others);
    }

    static Parties ofRecord(List<Party> current) {
        return new Parties(null, current);
    }

    Optional<Party> findExamined() {
        return Optional.ofNullable(examined);
    }
}
