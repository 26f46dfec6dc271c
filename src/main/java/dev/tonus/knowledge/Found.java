package dev.tonus.knowledge;

import java.util.Set;

/**
 * Did another file of this assessment come out as met? ({@code finding})
 *
 * @param ids the ids of causes and red flags, any of them; empty if kinds are asked for
 * @param kinds the kinds of file, all of which but those that ask so themselves are looked at; empty if ids are named
 * @param likelihoods which likelihoods of a cause count; empty for all
 */
public record Found(Set<String> ids, Set<Kind> kinds, Set<Likelihood> likelihoods) implements Criterion {

    public Found {
        ids = Set.copyOf(ids);
        kinds = Set.copyOf(kinds);
        likelihoods = Set.copyOf(likelihoods);
        if (ids.isEmpty() == kinds.isEmpty()) {
            throw new IllegalArgumentException("Either files are named, or kinds of file");
        }
    }

    /** Whether it looks at all files of a kind, and so is answered last. */
    public boolean isExclusion() {
        return !kinds.isEmpty();
    }

    /** A kind of file that may come out as met. */
    public enum Kind {
        CAUSE,
        RED_FLAG
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
