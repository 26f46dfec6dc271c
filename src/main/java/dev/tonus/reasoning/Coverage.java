package dev.tonus.reasoning;

import dev.tonus.facts.Drug;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.OrderCheck;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The drugs about which some order check has something to say.
 *
 * @param ingredients their ingredients
 */
record Coverage(Set<String> ingredients) {

    Coverage {
        ingredients = Set.copyOf(ingredients);
    }

    static Coverage of(List<OrderCheck> checks) {
        return new Coverage(checks.stream()
                .flatMap(check -> check.levels().stream())
                .flatMap(Coverage::criteria)
                .flatMap(Criterion::tree)
                .flatMap(Coverage::ingredientsOf)
                .collect(Collectors.toSet()));
    }

    private static Stream<Criterion> criteria(Level level) {
        return Stream.of(level.when(), level.unless());
    }

    private static Stream<String> ingredientsOf(Criterion criterion) {
        return criterion instanceof Interacts interacts ? interacts.table().ingredients().stream() : Stream.empty();
    }

    boolean covers(Drug drug) {
        return drug.holdsAnyOf(ingredients);
    }
}
