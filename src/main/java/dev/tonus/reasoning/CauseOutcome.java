package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one cause or red flag.
 *
 * @param finding the finding, if it came out as met
 * @param withoutSymptom whether it would have, had a muscle symptom been on record
 * @param gaps what it would have needed
 */
record CauseOutcome(@Nullable Finding finding, boolean withoutSymptom, List<DataGap> gaps) {

    CauseOutcome {
        gaps = List.copyOf(gaps);
    }

    static CauseOutcome found(Finding finding) {
        return new CauseOutcome(finding, false, finding.gaps());
    }

    static CauseOutcome notFound(boolean withoutSymptom, List<DataGap> gaps) {
        return new CauseOutcome(null, withoutSymptom, gaps);
    }

    Optional<Finding> findFinding() {
        return Optional.ofNullable(finding);
    }
}
