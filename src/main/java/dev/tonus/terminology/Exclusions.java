package dev.tonus.terminology;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The codes that sets leave out although a listed code stands for them.
 *
 * @param bySet what an excluded code looks like, by the name of the set
 */
record Exclusions(Map<String, List<Pattern>> bySet) {

    Exclusions {
        bySet = Map.copyOf(bySet);
    }

    static Exclusions of(List<ValueSet> sets) {
        Map<String, List<Pattern>> bySet = new HashMap<>();
        for (ValueSet set : sets) {
            if (!set.exclusions().isEmpty()) {
                bySet.put(set.name(), set.exclusions());
            }
        }
        return new Exclusions(bySet);
    }

    /** The sets without those that leave the code out; the code as printed, asked for only where a set leaves any out. */
    Set<String> applied(Set<String> sets, Supplier<String> printed) {
        if (Collections.disjoint(sets, bySet.keySet())) {
            return sets;
        }
        String code = printed.get();
        Set<String> remaining = new TreeSet<>(sets);
        remaining.removeIf(set -> bySet.getOrDefault(set, List.of()).stream()
                .anyMatch(pattern -> pattern.matcher(code).matches()));
        return Collections.unmodifiableSet(remaining);
    }
}
