package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.Limit;
import java.util.List;

/** Checks that what may raise an emergency rests on a source that was seen, and not on expert opinion alone. */
final class CriticalSources {

    private final SourceIds sources;

    CriticalSources(SourceIds sources) {
        this.sources = sources;
    }

    void check(Criterion when, List<String> cited, Place place) {
        if (!cited.isEmpty() && !sources.isSeen(cited)) {
            place.refuse("A critical block needs a source that was seen: cite one, or make it a warning.");
        }
        when.tree()
                .filter(LabStands.class::isInstance)
                .map(question -> ((LabStands) question).limit())
                .filter(limit -> !limit.sources().isEmpty() && !sources.isSeen(limit.sources()))
                .map(Limit::grade)
                .distinct()
                .forEach(
                        grade -> place.refuse(
                                "The limit '" + grade
                                        + "' rests on expert opinion and may not decide a critical block: cite a source that was seen."));
    }
}
