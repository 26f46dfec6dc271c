package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Every control of {@code docs/hazards.md} names what shows it, and what is named is in the source tree. */
class HazardsTest {

    private static final Path TESTS = Path.of("src/test/java");

    /** A hazard with its number, what controls it, and the tests in back quotes. */
    private static final Pattern ROW = Pattern.compile("\\| H(\\d+) \\S.* \\| \\S.* \\| (`.+`) \\|");

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern CASE = Pattern.compile("(cases/.+\\.yaml)(?:: (.+))?");
    private static final Pattern JAVA = Pattern.compile("(\\w+Test)(?:#(\\w+))?");

    static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/hazards.md")).stream()
                .filter(line -> line.startsWith("| H"))
                .toList();
    }

    static Stream<String> names() throws IOException {
        return rows().stream()
                .flatMap(row -> NAME.matcher(row).results().map(name -> name.group(1)))
                .distinct();
    }

    @Test
    void hazards_are_numbered_and_each_has_a_control_and_a_test() throws IOException {
        List<String> rows = rows();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(25).allMatch(row -> ROW.matcher(row)
                .matches());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).startsWith("| H" + (i + 1) + " ");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void what_shows_a_control_is_there(String name) throws IOException {
        assertThat(isThere(name)).as(name).isTrue();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void what_is_not_there_is_noticed(String name) throws IOException {
        assertThat(isThere(name)).isFalse();
    }

    static Stream<String> strangers() {
        return Stream.of(
                "NowhereTest",
                "VerdictTest#nothing_of_the_kind",
                "VerdictTest#follows_the_table",
                "cases/nowhere.yaml",
                "cases/electrolyte/hypokalemia.yaml: Nothing of the kind.",
                "some words");
    }

    private static boolean isThere(String name) throws IOException {
        Matcher clinical = CASE.matcher(name);
        if (clinical.matches()) {
            return isCase(Path.of("cds-services", clinical.group(1)), Optional.ofNullable(clinical.group(2)));
        }
        Matcher java = JAVA.matcher(name);
        return java.matches() && isTest(java.group(1), Optional.ofNullable(java.group(2)));
    }

    private static boolean isCase(Path file, Optional<String> sentence) throws IOException {
        return Files.exists(file)
                && Files.readAllLines(file).stream()
                        .map(line -> line.replace("\"", "").strip())
                        .anyMatch(line -> line.equals("- case: " + sentence.orElse(""))
                                || (sentence.isEmpty() && line.startsWith("- case: ")));
    }

    private static boolean isTest(String type, Optional<String> sentence) throws IOException {
        return classes(type).size() == 1
                && Stream.of(classes(type).get(0).getDeclaredMethods())
                        .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                        .anyMatch(
                                method -> sentence.isEmpty() || method.getName().equals(sentence.get()));
    }

    /** The test classes of that simple name, as the source tree has them. */
    private static List<Class<?>> classes(String type) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.endsWith(type + ".java"))
                    .<Class<?>>map(HazardsTest::load)
                    .toList();
        }
    }

    private static Class<?> load(Path file) {
        String name = TESTS.relativize(file)
                .toString()
                .replace(".java", "")
                .replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(name, false, HazardsTest.class.getClassLoader());
        } catch (ClassNotFoundException notCompiled) {
            throw new IllegalStateException(name + " is in the source tree and was not compiled", notCompiled);
        }
    }
}
