package dev.tonus;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every requirement of CDS Hooks on a service has a test that names it, or a line in the clarifications. The table is kept in
 * {@code docs/conformance.md}; {@code -Dtonus.golden=write} writes it anew.
 */
class ConformanceTest {

    private static final Path REQUIREMENTS = Path.of("src/test/resources/requirements.csv");
    private static final Path CLARIFICATIONS = Path.of("docs/spec-clarifications.md");
    private static final Path TABLE = Path.of("docs/conformance.md");

    private static final Pattern ID = Pattern.compile("\\b(?!UTF-)[A-Z]{3}-\\d{2}\\b");

    private static final Map<String, String> WORDS = words();
    private static final Map<String, SortedSet<String>> TESTS = tests();
    private static final Set<String> CLARIFIED = clarified();

    @Test
    void every_requirement_has_a_test_or_a_clarification() {
        Set<String> without = new TreeSet<>(WORDS.keySet());
        without.removeAll(TESTS.keySet());
        without.removeAll(CLARIFIED);

        assertThat(without).isEmpty();
    }

    @Test
    void no_test_and_no_clarification_names_a_requirement_that_does_not_exist() {
        Set<String> unknown = new TreeSet<>(TESTS.keySet());
        unknown.addAll(CLARIFIED);
        unknown.removeAll(WORDS.keySet());

        assertThat(unknown).isEmpty();
    }

    @Test
    void the_table_of_conformance_is_up_to_date() throws IOException {
        String table = WORDS.keySet().stream().map(ConformanceTest::row).collect(joining());

        String page = Files.readString(TABLE);
        String head = page.substring(0, page.indexOf("| id |"));
        String written = head + "| id | requirement | shown by |\n| --- | --- | --- |\n" + table;
        if ("write".equals(System.getProperty("tonus.golden"))) {
            Files.writeString(TABLE, written);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(written);
    }

    private static String row(String id) {
        String tests = TESTS.getOrDefault(id, new TreeSet<>()).stream()
                .map(test -> "`" + test + "`")
                .collect(joining("<br>"));
        String clarified = CLARIFIED.contains(id) ? "[clarification](spec-clarifications.md)" : "";
        String shown =
                Stream.of(tests, clarified).filter(text -> !text.isEmpty()).collect(joining("<br>"));
        return "| " + id + " | " + WORDS.get(id) + " | " + shown + " |\n";
    }

    private static Map<String, String> words() {
        return lines(REQUIREMENTS).stream()
                .map(line -> line.split(";", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> parts[1], (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, SortedSet<String>> tests() {
        Map<String, SortedSet<String>> tests = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("dev.tonus").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Requirement.class))
                        .forEach(method -> add(method, tests));
        return tests;
    }

    private static void add(JavaMethod method, Map<String, SortedSet<String>> tests) {
        for (String id : method.getAnnotationOfType(Requirement.class).value()) {
            tests.computeIfAbsent(id, unknown -> new TreeSet<>())
                    .add(method.getOwner().getSimpleName() + "." + method.getName());
        }
    }

    private static Set<String> clarified() {
        return lines(CLARIFICATIONS).stream()
                .flatMap(line -> ID.matcher(line).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
