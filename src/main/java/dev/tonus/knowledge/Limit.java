package dev.tonus.knowledge;

import dev.tonus.facts.Quantity;
import dev.tonus.facts.UnitFamily;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A limit for the value of a lab or derived fact.
 *
 * @param relation on which side the value must lie
 * @param values the limit in one or more units, by the method of the derived fact; the key is empty for all methods;
 *     none for the laboratory's own limit
 * @param basis what counts beside it
 * @param preliminaryAllowed whether a preliminary result may decide
 * @param grade the name in the limit table, {@code low mild}; empty for a limit of its own
 * @param sources ids of sources
 */
public record Limit(
        Relation relation,
        Map<String, List<Quantity>> values,
        Basis basis,
        boolean preliminaryAllowed,
        String grade,
        List<String> sources) {

    public Limit {
        values = Map.copyOf(values);
        sources = List.copyOf(sources);
        if (values.isEmpty() != (basis == Basis.LAB_RANGE)
                || values.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A limit needs a value, unless it is that of the laboratory");
        }
    }

    /** The same limit with something else that counts beside it. */
    public Limit onBasis(Basis other) {
        return new Limit(relation, values, other, preliminaryAllowed, grade, sources);
    }

    /** The limit for a result of the method that was reported in the unit: the one of its own unit family decides. */
    public Optional<Quantity> findFor(String method, String unit) {
        List<Quantity> candidates = values.getOrDefault(method, values.getOrDefault("", List.of()));
        for (Quantity candidate : candidates) {
            if (UnitFamily.of(candidate.unit()) == UnitFamily.of(unit)) {
                return Optional.of(candidate);
            }
        }
        return candidates.stream().findFirst();
    }
}
