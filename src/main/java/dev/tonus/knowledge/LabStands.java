package dev.tonus.knowledge;

/**
 * How does the latest valid value of a lab or derived fact stand to a limit? ({@code lab})
 *
 * @param lab the analyte or derived fact
 * @param limit the limit
 * @param window which results count
 * @param ifMissing what forgivable gaps count as
 */
public record LabStands(String lab, Limit limit, LabWindow window, IfMissing ifMissing) implements Criterion {

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
