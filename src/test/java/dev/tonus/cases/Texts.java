package dev.tonus.cases;

import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Evidence;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.NextSteps;
import java.util.ArrayList;
import java.util.List;

/** Everything that a finding says. */
final class Texts {

    private Texts() {}

    static List<String> of(Assessment assessment) {
        return assessment.findings().stream()
                .flatMap(finding -> of(finding).stream())
                .toList();
    }

    static List<String> of(Finding finding) {
        NextSteps next = finding.next();
        List<String> texts = new ArrayList<>(List.of(
                finding.name(),
                finding.message().summary(),
                finding.message().sentence(),
                finding.message().action()));
        next.drivers().forEach(driver -> {
            texts.add(driver.name());
            driver.evidence().forEach(evidence -> texts.add(evidence.text()));
        });
        next.options().forEach(option -> {
            texts.add(option.text());
            texts.addAll(option.cautions());
        });
        texts.addAll(next.advice());
        texts.addAll(next.alternatives());
        texts.addAll(next.ask());
        texts.addAll(finding.evidence().stream().map(Evidence::text).toList());
        return texts;
    }
}
