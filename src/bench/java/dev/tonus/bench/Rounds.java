package dev.tonus.bench;

import dev.tonus.hooks.Hook;
import java.io.FileNotFoundException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks round by round: each step is measured within a minute of the bare tree that it is compared with, so
 * that a busy machine slows both.
 */
public final class Rounds {

    private static final int[] KILOBYTES = {20, 200, 2000};
    private static final int ITERATIONS = 4;
    private static final TimeValue ITERATION = TimeValue.milliseconds(500);

    private static final PrintStream OUT = System.out;

    private final List<RunResult> results = new ArrayList<>();

    private Rounds() {}

    /**
     * Measures, prints the table and writes the raw results.
     *
     * @param arguments the number of rounds, and the file for the results
     */
    public static void main(String[] arguments) throws RunnerException, FileNotFoundException {
        Rounds rounds = new Rounds();
        for (int round = 1; round <= Integer.parseInt(arguments[0]); round++) {
            OUT.println("Round " + round);
            rounds.measure();
        }
        ResultTable.of(rounds.results).print(OUT);
        try (PrintStream file = new PrintStream(arguments[1])) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, file).writeOut(rounds.results);
        }
    }

    private void measure() throws RunnerException {
        for (int kilobytes : KILOBYTES) {
            results.addAll(measure(Hook.PATIENT_VIEW, kilobytes, ""));
            results.addAll(measure(Hook.ORDER_SIGN, kilobytes, "bareTree|whole"));
        }
    }

    private static List<RunResult> measure(Hook hook, int kilobytes, String steps) throws RunnerException {
        var options = new OptionsBuilder()
                .include(Steps.class.getName() + "\\.(" + steps + ")")
                .param("hook", hook.name())
                .param("kilobytes", String.valueOf(kilobytes))
                .forks(1)
                .jvmArgs("-Xms1g", "-Xmx1g", "-Xbatch")
                .warmupIterations(ITERATIONS)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .shouldDoGC(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        return List.copyOf(new Runner(options).run());
    }
}
