package dev.tonus.cases;

import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.OfferedOption;
import java.util.List;
import java.util.stream.Collectors;

/** An assessment in a few lines, for the message of a case that does not hold. */
final class Digest {

    private Digest() {}

    static String of(Assessment assessment) {
        String findings = assessment.findings().stream().map(Digest::of).collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                "found: " + findings,
                "not shown: " + assessment.notShown(),
                "missing: "
                        + assessment.dataGaps().stream()
                                .map(gap -> gap.input() + " " + gap.status().code())
                                .toList(),
                "notices: " + assessment.notices());
    }

    private static String of(Finding finding) {
        List<String> options = finding.next().options().stream().map(Digest::of).toList();
        List<String> workUp =
                finding.next().workUp().stream().map(entry -> entry.id()).toList();
        return String.join(
                " ",
                finding.id(),
                finding.findLikelihood().map(likelihood -> likelihood.code()).orElse("-"),
                finding.indicator().code(),
                "options " + options,
                "work-up " + workUp,
                "says " + Texts.of(finding));
    }

    private static String of(OfferedOption option) {
        return option.id() + " " + option.standing();
    }
}
