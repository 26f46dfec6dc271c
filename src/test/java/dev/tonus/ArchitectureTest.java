package dev.tonus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may use which: what is not in the table is denied. */
class ArchitectureTest {

    private static final String ROOT = "dev.tonus";

    /** Annotations for static analysis, which every package may carry. */
    private static final List<String> EVERYWHERE =
            List.of("java.lang..", "java.util..", "org.jspecify.annotations", "com.google.errorprone.annotations");

    private static final List<String> VALUES = List.of("java.math", "java.time..");

    private static final String FACTS = ROOT + ".facts";
    private static final String TERMINOLOGY = ROOT + ".terminology";
    private static final String KNOWLEDGE = ROOT + ".knowledge";
    private static final String REASONING = ROOT + ".reasoning";
    private static final String CARDS = ROOT + ".cards";
    private static final String JACKSON = "tools.jackson..";

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry(FACTS, List.of()),
            Map.entry(TERMINOLOGY, List.of(FACTS, JACKSON, "java.nio.charset", "java.io")),
            Map.entry(TERMINOLOGY + ".imports", List.of(TERMINOLOGY, "java.io", "java.nio..", "java.security")),
            Map.entry(ROOT + ".fhir", List.of(FACTS, TERMINOLOGY, JACKSON)),
            Map.entry(KNOWLEDGE, List.of(FACTS)),
            Map.entry(
                    KNOWLEDGE + ".loading",
                    List.of(
                            FACTS,
                            TERMINOLOGY,
                            KNOWLEDGE,
                            "org.snakeyaml.engine..",
                            "java.io",
                            "java.nio",
                            "java.nio.charset",
                            "java.security")),
            Map.entry(REASONING, List.of(FACTS, KNOWLEDGE)),
            Map.entry(
                    CARDS,
                    List.of(
                            FACTS,
                            KNOWLEDGE,
                            REASONING,
                            "com.fasterxml.jackson.annotation",
                            "java.net",
                            "java.nio",
                            "java.nio.charset",
                            "java.security")),
            Map.entry(
                    ROOT + ".hooks",
                    List.of(
                            ROOT + "..",
                            JACKSON,
                            "io.micrometer.core.instrument",
                            "org.springframework..",
                            "jakarta.servlet..",
                            "org.apache..",
                            "org.slf4j",
                            "java..",
                            "com.fasterxml.jackson.annotation")),
            Map.entry(
                    ROOT + ".feedback",
                    List.of(
                            ROOT + ".hooks",
                            JACKSON,
                            "io.micrometer.core.instrument",
                            "org.springframework..",
                            "jakarta.servlet.http")),
            Map.entry(ROOT + ".book", List.of(FACTS, KNOWLEDGE, "org.springframework..")),
            Map.entry(ROOT + ".sandbox", List.of(JACKSON, "org.springframework..", "java..")),
            Map.entry(ROOT, List.of(ROOT + "..", JACKSON, "org.springframework..", "java..", "org.slf4j")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void every_package_stands_in_the_table() {
        Set<String> packages = new TreeSet<>();
        CLASSES.stream().map(type -> type.getPackageName()).forEach(packages::add);

        assertThat(packages).allSatisfy(name -> assertThat(rowOf(name)).as(name).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts",
                "terminology",
                "terminology.imports",
                "fhir",
                "knowledge",
                "knowledge.loading",
                "reasoning",
                "cards",
                "hooks",
                "feedback",
                "book",
                "sandbox"
            })
    void a_package_uses_only_what_its_row_allows(String name) {
        String row = ROOT + "." + name;
        List<String> allowed = new ArrayList<>(EVERYWHERE);
        allowed.addAll(VALUES);
        allowed.addAll(MAY_USE.getOrDefault(row, List.of()));
        allowed.add(row);
        if (row.equals(ROOT + ".hooks")) {
            row += "..";
        }

        classes()
                .that()
                .resideInAPackage(row)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void only_the_loader_of_the_terminology_reads_json() {
        noClasses()
                .that()
                .haveSimpleName("Terminology")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JACKSON)
                .check(CLASSES);
    }

    @Test
    void the_pure_packages_read_no_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(FACTS, TERMINOLOGY, KNOWLEDGE + "..", REASONING, CARDS, ROOT + ".fhir")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    @Test
    void no_type_is_named_after_what_it_is_made_of() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Processor|Impl|Data|Info)")
                .check(CLASSES);
    }

    @Test
    void every_package_says_what_it_is_for() {
        JavaPackage root = CLASSES.getPackage(ROOT);

        assertThat(root.getSubpackagesInTree())
                .filteredOn(sub -> !sub.getClasses().isEmpty())
                .allSatisfy(sub ->
                        assertThat(sub.tryGetPackageInfo()).as(sub.getName()).isPresent());
    }

    private static List<String> rowOf(String name) {
        return MAY_USE.keySet().stream()
                .filter(row -> row.equals(name) || (row.equals(ROOT + ".hooks") && name.startsWith(row + ".")))
                .toList();
    }
}
