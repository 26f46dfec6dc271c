package dev.tonus.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Calls a running service on 64 connections, first each service alone, then all of them mixed, and compares the throughput.
 * Every answer is compared with the one to the same request alone, so that no two patients are mixed. Needs nothing but a
 * JDK: {@code java src/bench/java/dev/tonus/bench/Load.java http://localhost:8080}
 */
public final class Load {

    private static final int CONNECTIONS = 64;
    private static final int ROUNDS = 3;
    private static final int CALLS_A_ROUND = 500;
    private static final int BUSY = 503;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final AtomicInteger refused = new AtomicInteger();

    private Load(String base) {
        this.base = base;
    }

    /** The arguments: the address of the service. */
    public static void main(String[] arguments) throws Exception {
        new Load(arguments[0]).run();
    }

    private void run() throws Exception {
        Map<String, List<Call>> services = new TreeMap<>();
        for (Call call : calls()) {
            services.computeIfAbsent(call.service(), service -> new ArrayList<>())
                    .add(call);
        }
        for (int round = 0; round < ROUNDS; round++) {
            measure(services, round == 0 ? "warm-up" : "round " + round);
        }
        System.out.println("503 answered and asked again: " + refused.get());
    }

    /** The mixed calls are as many of each service as were made alone, so both take the same work. */
    private void measure(Map<String, List<Call>> services, String name) throws Exception {
        double alone = 0;
        List<Call> mixed = new ArrayList<>();
        StringBuilder line = new StringBuilder(name);
        for (Map.Entry<String, List<Call>> service : services.entrySet()) {
            List<Call> calls = repeated(service.getValue(), CALLS_A_ROUND);
            double seconds = secondsOf(calls);
            line.append("; %s %.0f/s".formatted(service.getKey(), CALLS_A_ROUND / seconds));
            alone += seconds;
            mixed.addAll(calls);
        }
        double together = secondsOf(interleaved(mixed, services.size()));
        System.out.printf(
                "%s; mixed %.0f/s, alone on average %.0f/s, ratio %.3f%n",
                line, mixed.size() / together, mixed.size() / alone, alone / together);
    }

    private static List<Call> repeated(List<Call> calls, int count) {
        return Stream.iterate(0, index -> index + 1)
                .limit(count)
                .map(index -> calls.get(index % calls.size()))
                .toList();
    }

    private static List<Call> interleaved(List<Call> calls, int parts) {
        int size = calls.size() / parts;
        return Stream.iterate(0, index -> index + 1)
                .limit(calls.size())
                .map(index -> calls.get(index % parts * size + index / parts))
                .toList();
    }

    private double secondsOf(List<Call> calls) throws Exception {
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        long start = System.nanoTime();
        List<Future<?>> answers = new ArrayList<>();
        for (Call call : calls) {
            answers.add(connections.submit(() -> check(call)));
        }
        for (Future<?> answer : answers) {
            answer.get();
        }
        connections.shutdown();
        return (System.nanoTime() - start) / 1e9;
    }

    private void check(Call call) {
        if (!send(call.service(), call.request()).equals(call.answer())) {
            throw new IllegalStateException("An answer is another patient's: " + call.service());
        }
    }

    private String send(String service, String request) {
        HttpRequest post = HttpRequest.newBuilder(URI.create(base + "/cds-services/" + service))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(request))
                .build();
        try {
            HttpResponse<String> answer = client.send(post, HttpResponse.BodyHandlers.ofString());
            while (answer.statusCode() == BUSY) {
                refused.incrementAndGet();
                answer = client.send(post, HttpResponse.BodyHandlers.ofString());
            }
            return answer.body();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<Call> calls() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("cds-services", "services"))) {
            List<Call> calls = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".request.json")) {
                    String service = file.getName(2).toString();
                    String request = Files.readString(file);
                    calls.add(new Call(service, request, send(service, request)));
                }
            }
            return calls;
        }
    }

    /**
     * A call and what it is answered when it is alone.
     *
     * @param service the id of the service
     * @param request the body
     * @param answer the answer
     */
    private record Call(String service, String request, String answer) {}
}
