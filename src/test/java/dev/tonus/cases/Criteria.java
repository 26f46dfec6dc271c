package dev.tonus.cases;

import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Knowledge;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every criterion that the content decides by, each once however often it is asked; the table of limits decides nothing. */
final class Criteria {

    private Criteria() {}

    static Set<Criterion> of(Knowledge knowledge) {
        Set<Criterion> found = new LinkedHashSet<>();
        Knowledge deciding = Rewrite.with(knowledge, "limits", List.of());
        Knowledge unchanged = Rewrite.of(deciding, node -> {
            if (node instanceof Criterion criterion) {
                found.add(criterion);
            }
            return node;
        });
        return unchanged.causes().isEmpty() ? Set.of() : found;
    }

    static <C extends Criterion> Set<C> of(Knowledge knowledge, Class<C> type) {
        Set<C> found = new LinkedHashSet<>();
        of(knowledge).stream().filter(type::isInstance).map(type::cast).forEach(found::add);
        return found;
    }
}
