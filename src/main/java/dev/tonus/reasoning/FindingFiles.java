package dev.tonus.reasoning;

import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.RedFlag;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files that may yield a finding in a patient view.
 *
 * @param causes the causes by id
 * @param redFlags the red flags by id
 * @param exclusions the ids of those that ask whether anything else was found, themselves or through another
 */
record FindingFiles(Map<String, Cause> causes, Map<String, RedFlag> redFlags, Set<String> exclusions) {

    static FindingFiles of(Knowledge knowledge) {
        Map<String, Cause> causes = new LinkedHashMap<>();
        Map<String, RedFlag> redFlags = new LinkedHashMap<>();
        Map<String, List<Found>> questions = new LinkedHashMap<>();
        knowledge.redFlags().forEach(flag -> {
            redFlags.put(flag.id(), flag);
            questions.put(flag.id(), questions(flag.deciding()));
        });
        knowledge.causes().forEach(cause -> {
            causes.put(cause.id(), cause);
            questions.put(cause.id(), questions(cause.deciding()));
        });
        return new FindingFiles(causes, redFlags, exclusions(questions));
    }

    private static List<Found> questions(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(Criterion::tree)
                .filter(Found.class::isInstance)
                .map(Found.class::cast)
                .toList();
    }

    private static Set<String> exclusions(Map<String, List<Found>> questions) {
        Set<String> exclusions = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, List<Found>> file : questions.entrySet()) {
                boolean excludes = file.getValue().stream()
                        .anyMatch(question -> question.isExclusion()
                                || question.ids().stream().anyMatch(exclusions::contains));
                grown |= excludes && exclusions.add(file.getKey());
            }
        }
        return exclusions;
    }

    /** The files that the question looks at; red flags first, in the order of the content. */
    Set<String> askedBy(Found question) {
        if (!question.isExclusion()) {
            return new LinkedHashSet<>(question.ids().stream().sorted().toList());
        }
        Set<String> asked = new LinkedHashSet<>();
        if (question.kinds().contains(Found.Kind.RED_FLAG)) {
            asked.addAll(redFlags.keySet());
        }
        if (question.kinds().contains(Found.Kind.CAUSE)) {
            asked.addAll(causes.keySet());
        }
        asked.removeAll(exclusions);
        return asked;
    }
}
