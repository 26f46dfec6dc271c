package dev.tonus.knowledge;

import java.util.Map;

/**
 * Is none of these measured in its window? Met only from a complete answer. ({@code labMissing})
 *
 * @param windows the look-back of each analyte or derived fact
 */
public record LabMissing(Map<String, LabWindow> windows) implements Criterion {

    public LabMissing {
        windows = Map.copyOf(windows);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
