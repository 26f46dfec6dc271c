package dev.tonus.knowledge;

/**
 * How does the latest valid value of a lab, vital sign or derived fact stand to a limit? ({@code lab})
 *
 * @param lab the analyte or derived fact
 * @param limit the limit
 * @param window which results count
 * @param any whether any result of the window may decide, instead of the latest
 * @param ifMissing what forgivable gaps count as
 */
public record LabStands(String lab, Limit limit, LabWindow window, boolean any, IfMissing ifMissing)
        implements Criterion {

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
