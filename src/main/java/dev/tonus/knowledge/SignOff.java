package dev.tonus.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A part of the content that rests on expert opinion alone, and so waits for the signature of a clinician.
 *
 * @param file the id of its file
 * @param part which part of the file, in words
 * @param urgent whether it decides a red flag, which keeps its urgency all the same
 */
public record SignOff(String file, String part, boolean urgent) {

    /** Everything in the content that rests on expert opinion alone, in the order of the content. */
    public static List<SignOff> of(Knowledge knowledge) {
        List<SignOff> open = new ArrayList<>();
        for (RedFlag flag : knowledge.redFlags()) {
            parts(knowledge, flag.levels().stream().map(Level::sources).toList(), flag.id(), "level", true, open);
        }
        for (Cause cause : knowledge.causes()) {
            parts(knowledge, cause.tiers().stream().map(Tier::sources).toList(), cause.id(), "tier", false, open);
            List<List<String>> indicators =
                    cause.indicators().stream().map(IndicatorRule::sources).toList();
            parts(knowledge, indicators, cause.id(), "indicator", false, open);
        }
        for (OrderCheck check : knowledge.orderChecks()) {
            parts(knowledge, check.levels().stream().map(Level::sources).toList(), check.id(), "level", false, open);
        }
        knowledge.options().values().stream()
                .sorted(Comparator.comparing(ManagementOption::id))
                .forEach(option -> parts(
                        knowledge,
                        option.contraindications().stream()
                                .map(Contraindication::sources)
                                .toList(),
                        option.id(),
                        "contraindication",
                        false,
                        open));
        return open;
    }

    private static void parts(
            Knowledge knowledge,
            List<List<String>> sources,
            String file,
            String kind,
            boolean urgent,
            List<SignOff> open) {
        for (int i = 0; i < sources.size(); i++) {
            if (restsOnExpertAlone(knowledge, sources.get(i))) {
                open.add(new SignOff(file, kind + " " + (i + 1), urgent));
            }
        }
    }

    /** What cites nothing takes its sources from the deciding row of a table. */
    private static boolean restsOnExpertAlone(Knowledge knowledge, List<String> sources) {
        return !sources.isEmpty()
                && sources.stream()
                        .flatMap(id -> Optional.ofNullable(knowledge.sources().get(id)).stream())
                        .allMatch(source -> source.seen() == Source.Seen.EXPERT);
    }
}
