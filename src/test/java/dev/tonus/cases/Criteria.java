package dev.tonus.cases;

import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Knowledge;
import java.util.LinkedHashSet;
import java.util.Set;

/** Every criterion of the content, each once however often it is asked. */
final class Criteria {

    private Criteria() {}

    static Set<Criterion> of(Knowledge knowledge) {
        Set<Criterion> found = new LinkedHashSet<>();
        Knowledge unchanged = Rewrite.of(knowledge, node -> {
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
