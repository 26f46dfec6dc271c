package dev.tonus.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tonus.Shipped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code cds-services/cases} holds. */
class CasesTest {

    private final Reviewers reviewers = Reviewers.of(Shipped.knowledge());

    @TestFactory
    Stream<DynamicNode> cases() {
        Map<String, List<ClinicalCase>> byFile = CaseFiles.shipped().stream()
                .collect(Collectors.groupingBy(ClinicalCase::file, LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(file ->
                        dynamicContainer(file.getKey(), file.getValue().stream().map(this::test)));
    }

    private DynamicNode test(ClinicalCase one) {
        return dynamicTest(one.sentence(), () -> assertThat(one.disagreements(reviewers))
                .as(() -> one.file() + ": " + one.sentence() + "\n"
                        + Digest.of(reviewers.review(one.facts(), one.moment())) + "\n")
                .isEmpty());
    }
}
