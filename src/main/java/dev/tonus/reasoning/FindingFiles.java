package dev.tonus.reasoning;

import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Criteria;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.RedFlag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that may yield a finding in a patient view.
 *
 * @param causes the causes by id
 * @param redFlags the red flags by id
 * @param exclusions the ids of those that ask whether anything else was found, themselves or through another
 * @param asked the files that each question of the content looks at
 */
record FindingFiles(
        Map<String, Cause> causes,
        Map<String, RedFlag> redFlags,
        Set<String> exclusions,
        Map<Found, List<String>> asked) {

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
        FindingFiles files = new FindingFiles(causes, redFlags, exclusions(questions), Map.of());
        return files.answering(
                Criteria.of(knowledge).flatMap(FindingFiles::question).collect(Collectors.toSet()));
    }

    private FindingFiles answering(Set<Found> questions) {
        Map<Found, List<String>> lookedAt = new HashMap<>();
        questions.forEach(question -> lookedAt.put(question, lookedAt(question)));
        return new FindingFiles(causes, redFlags, exclusions, lookedAt);
    }

    private static List<Found> questions(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(Criterion::tree)
                .flatMap(FindingFiles::question)
                .toList();
    }

    private static Stream<Found> question(Criterion criterion) {
        return criterion instanceof Found found ? Stream.of(found) : Stream.empty();
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
    List<String> askedBy(Found question) {
        return asked.getOrDefault(question, List.of());
    }

    private List<String> lookedAt(Found question) {
        if (!question.isExclusion()) {
            return question.ids().stream().sorted().toList();
        }
        Set<String> all = new LinkedHashSet<>();
        if (question.kinds().contains(Found.Kind.RED_FLAG)) {
            all.addAll(redFlags.keySet());
        }
        if (question.kinds().contains(Found.Kind.CAUSE)) {
            all.addAll(causes.keySet());
        }
        all.removeAll(exclusions);
        return List.copyOf(all);
    }
}
