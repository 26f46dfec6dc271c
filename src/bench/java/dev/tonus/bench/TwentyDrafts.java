package dev.tonus.bench;

import dev.tonus.Shipped;
import dev.tonus.hooks.Endpoint;
import dev.tonus.hooks.Hook;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An order-sign of twenty drugs beside a patient view, both on the same chart of 200 kB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-Xbatch"})
@Warmup(iterations = 30, time = 2)
@Measurement(iterations = 6, time = 1)
public class TwentyDrafts {

    private static final int CHART = 200_000;
    private static final int DRAFTS = 20;

    private Endpoint view;
    private Endpoint sign;
    private byte[] chart;
    private byte[] orders;

    /** Makes both requests. */
    @Setup
    public void prepare() {
        view = new Endpoint(Hook.PATIENT_VIEW, Shipped.terminology(), Shipped.knowledge());
        sign = new Endpoint(Hook.ORDER_SIGN, Shipped.terminology(), Shipped.knowledge());
        chart = GrownRequest.of(Hook.PATIENT_VIEW, CHART);
        orders = OrdersOnChart.of(CHART, DRAFTS);
        if (sign.facts(sign.record(sign.parse(orders))).draftOrders().size() != DRAFTS) {
            throw new IllegalStateException("Not all orders were read");
        }
    }

    /** What the other is compared with. */
    @Benchmark
    public byte[] patientView() {
        return view.answer(chart);
    }

    @Benchmark
    public byte[] orderSign() {
        return sign.answer(orders);
    }
}
