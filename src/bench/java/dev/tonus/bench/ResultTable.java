package dev.tonus.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;

/** The results as a Markdown table: of each step the median of the rounds, beside the bare tree of the same round. */
final class ResultTable {

    private static final String REFERENCE = "bareTree";
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /** By hook and size, then by step: one measurement a round. */
    private final Map<String, Map<String, List<Measured>>> requests = new LinkedHashMap<>();

    private ResultTable() {}

    static ResultTable of(Collection<RunResult> results) {
        ResultTable table = new ResultTable();
        for (RunResult result : results) {
            String request = result.getParams().getParam("hook") + " "
                    + result.getParams().getParam("kilobytes") + " kB";
            table.requests
                    .computeIfAbsent(request, key -> new LinkedHashMap<>())
                    .computeIfAbsent(result.getPrimaryResult().getLabel(), key -> new ArrayList<>())
                    .add(Measured.of(result));
        }
        return table;
    }

    void print(PrintStream out) {
        out.println(
                "| request | step | CPU µs | lowest–highest | × bare tree | elapsed µs | kB allocated | × bare tree |");
        out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        requests.forEach((request, steps) ->
                steps.forEach((step, rounds) -> out.println(row(request, step, rounds, steps.get(REFERENCE)))));
    }

    private static String row(String request, String step, List<Measured> rounds, List<Measured> reference) {
        List<Double> cpu = sorted(rounds, Measured::cpuMicros);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f–%.0f | %.2f | %.0f | %.1f | %.2f |",
                request,
                step,
                median(cpu),
                cpu.get(0),
                cpu.get(cpu.size() - 1),
                median(ratios(rounds, reference, Measured::cpuMicros)),
                median(sorted(rounds, Measured::elapsedMicros)),
                median(sorted(rounds, Measured::bytes)) / 1000,
                median(ratios(rounds, reference, Measured::bytes)));
    }

    private static List<Double> sorted(List<Measured> rounds, ToDoubleFunction<Measured> of) {
        return rounds.stream().map(of::applyAsDouble).sorted().toList();
    }

    /** Each round by the reference of the same round. */
    private static List<Double> ratios(List<Measured> rounds, List<Measured> reference, ToDoubleFunction<Measured> of) {
        return IntStream.range(0, rounds.size())
                .mapToObj(round -> of.applyAsDouble(rounds.get(round)) / of.applyAsDouble(reference.get(round)))
                .sorted()
                .toList();
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * One step in one round.
     *
     * @param cpuMicros processor time of one run in µs, the mean of the iterations
     * @param elapsedMicros time on the clock of one run in µs, the mean of the iterations
     * @param bytes allocated by one run
     */
    private record Measured(double cpuMicros, double elapsedMicros, double bytes) {

        static Measured of(RunResult result) {
            return new Measured(
                    secondary(result, CpuTime.LABEL),
                    result.getPrimaryResult().getScore(),
                    secondary(result, ALLOCATION));
        }

        private static double secondary(RunResult result, String label) {
            return result.getSecondaryResults().get(label).getScore();
        }
    }
}
