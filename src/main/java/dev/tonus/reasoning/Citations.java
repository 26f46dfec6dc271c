package dev.tonus.reasoning;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sources behind a finding, each once, in the order in which they decided. */
final class Citations {

    private final Set<String> ids = new LinkedHashSet<>();

    @CanIgnoreReturnValue
    Citations add(List<String> more) {
        ids.addAll(more);
        return this;
    }

    List<Source> in(Knowledge knowledge) {
        return ids.stream()
                .map(id -> Optional.ofNullable(knowledge.sources().get(id)))
                .flatMap(Optional::stream)
                .toList();
    }
}
