package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small files and small methods, by number. */
class StyleBudgetTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path CASES = Path.of("cds-services/cases");

    private static final Map<String, Long> FILES = new TreeMap<>();
    private static final Map<String, Long> METHODS = new TreeMap<>();

    @BeforeAll
    static void measure() throws IOException {
        for (Path file : filesIn(MAIN, ".java")) {
            FILES.put(MAIN.relativize(file).toString(), lines(List.of(file)));
        }
        measureMethods(filesIn(MAIN, ".java"));
    }

    @Test
    void no_file_is_over_300_lines() {
        assertThat(FILES).allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(300));
    }

    @Test
    void half_of_the_files_have_at_most_60_lines_and_95_percent_at_most_150() {
        assertThat(percentile(FILES, 50)).isLessThanOrEqualTo(60);
        assertThat(percentile(FILES, 95)).isLessThanOrEqualTo(150);
    }

    @Test
    void no_method_is_over_40_lines() {
        assertThat(METHODS)
                .isNotEmpty()
                .allSatisfy((method, lines) -> assertThat(lines).as(method).isLessThanOrEqualTo(40));
    }

    @Test
    void ninety_five_percent_of_the_methods_have_at_most_15_lines() {
        assertThat(percentile(METHODS, 95)).isLessThanOrEqualTo(15);
    }

    /** The clinical cases are tests: sentences that a clinician signs. */
    @Test
    void there_are_at_least_as_many_lines_of_tests() throws IOException {
        long tests = lines(filesIn(TESTS, ".java")) + lines(filesIn(CASES, ".yaml"));

        assertThat(tests).isGreaterThanOrEqualTo(lines(filesIn(MAIN, ".java")));
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static long lines(List<Path> files) throws IOException {
        long lines = 0;
        for (Path file : files) {
            lines += Files.readAllLines(file).size();
        }
        return lines;
    }

    private static long percentile(Map<String, Long> measured, int percent) {
        List<Long> sorted = new ArrayList<>(measured.values());
        sorted.sort(Long::compare);
        return sorted.get((sorted.size() * percent - 1) / 100);
    }

    private static void measureMethods(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodMeter(unit, positions).scan(unit, METHODS);
            }
        }
    }

    /** Notes the lines of every method, signature and braces included. */
    private static final class MethodMeter extends TreeScanner<Void, Map<String, Long>> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        MethodMeter(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Map<String, Long> lengths) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                lengths.put(unit.getSourceFile().getName() + ":" + first + " " + method.getName(), last - first + 1);
            }
            return super.visitMethod(method, lengths);
        }
    }
}
