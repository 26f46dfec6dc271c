package dev.tonus.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        out.println("| request | step | µs | lowest–highest | × bare tree | kB allocated | × bare tree |");
        out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        requests.forEach((request, steps) ->
                steps.forEach((step, rounds) -> out.println(row(request, step, rounds, steps.get(REFERENCE)))));
    }

    private static String row(String request, String step, List<Measured> rounds, List<Measured> reference) {
        List<Double> times = rounds.stream().map(Measured::micros).sorted().toList();
        List<Double> timeRatios = new ArrayList<>();
        List<Double> allocationRatios = new ArrayList<>();
        for (int round = 0; round < rounds.size(); round++) {
            timeRatios.add(rounds.get(round).micros() / reference.get(round).micros());
            allocationRatios.add(
                    rounds.get(round).bytes() / reference.get(round).bytes());
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f–%.0f | %.2f | %.1f | %.2f |",
                request,
                step,
                median(times),
                times.get(0),
                times.get(times.size() - 1),
                median(timeRatios),
                median(rounds.stream().map(Measured::bytes).toList()) / 1000,
                median(allocationRatios));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * One step in one round.
     *
     * @param micros time of one run in µs, the mean of the iterations
     * @param bytes allocated by one run
     */
    private record Measured(double micros, double bytes) {

        static Measured of(RunResult result) {
            return new Measured(
                    result.getPrimaryResult().getScore(),
                    result.getSecondaryResults().get(ALLOCATION).getScore());
        }
    }
}
