package dev.tonus.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a content file has been reviewed, in FHIR's words.
 *
 * @param version the file's version
 * @param status whether it is a draft, in force or retired
 * @param approvalDate when it was approved
 * @param lastReviewDate when it was last reviewed
 * @param reviewedBy who reviewed it
 * @param population for whom it holds
 * @param uses which attributes of the patient it looks at, such as age and sex
 * @param limits what it does not see
 */
public record Review(
        String version,
        Status status,
        @Nullable LocalDate approvalDate,
        @Nullable LocalDate lastReviewDate,
        @Nullable String reviewedBy,
        String population,
        List<String> uses,
        String limits) {

    public Review {
        uses = List.copyOf(uses);
    }

    /** When it was approved. */
    public Optional<LocalDate> findApprovalDate() {
        return Optional.ofNullable(approvalDate);
    }

    /** Publication status. */
    public enum Status {
        DRAFT,
        ACTIVE,
        RETIRED
    }
}
