package dev.tonus.bench;

import dev.tonus.facts.Code;
import dev.tonus.terminology.DrugImport;
import dev.tonus.terminology.Terminology;
import dev.tonus.terminology.TerminologyLoader;
import dev.tonus.terminology.imports.ImportFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the terminology costs: memory, the start, a lookup, and an import of full size. Run from the project's folder; with
 * the argument {@code bare}, what it costs to read the same files and make nothing of them.
 */
public final class TerminologyCost {

    private static final int LOOKUPS = 200_000;

    private TerminologyCost() {}

    public static void main(String[] arguments) throws IOException {
        SortedMap<String, byte[]> files = files();
        if (List.of(arguments).contains("bare")) {
            readBare(files);
            return;
        }
        long before = usedBytes();
        long cpu = cpuNanos();
        Terminology terminology = TerminologyLoader.load(files, true);
        print("load, CPU of the first in a new JVM: %.2f s", (cpuNanos() - cpu) / 1e9);
        print("heap held by the terminology: %.1f MB", (usedBytes() - before) / 1e6);
        lookups("by an RxNorm code", terminology, List.of(rxNorm("198211")), "");
        lookups("by a name", terminology, List.of(), "simvastatin 40 MG Oral Tablet");
        lookups("by both", terminology, List.of(rxNorm("198211")), "simvastatin 40 MG Oral Tablet");
        imports();
    }

    /** The value sets as trees of Jackson, the tables cut at their commas. */
    private static void readBare(SortedMap<String, byte[]> files) {
        long cpu = cpuNanos();
        JsonMapper mapper = JsonMapper.builder().build();
        long nodes = 0;
        long cells = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().contains("valuesets/")) {
                nodes += mapper.readTree(file.getValue()).size();
            } else if (file.getKey().endsWith(".csv")) {
                String text = new String(file.getValue(), StandardCharsets.UTF_8);
                cells += text.lines().mapToInt(line -> line.split(",").length).sum();
            }
        }
        print("bare reading, CPU in a new JVM: %.2f s (%d members, %d cells)", (cpuNanos() - cpu) / 1e9, nodes, cells);
    }

    private static void lookups(String how, Terminology terminology, List<Code> codes, String text) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        int found = 0;
        for (int round = 0; round < 2; round++) {
            long cpu = cpuNanos();
            long allocated = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < LOOKUPS; i++) {
                found += terminology
                        .resolveDrug(codes, List.of(), text)
                        .ingredients()
                        .size();
            }
            long bytes = (threads.getCurrentThreadAllocatedBytes() - allocated) / LOOKUPS;
            double micros = (cpuNanos() - cpu) / 1e3 / LOOKUPS;
            print("lookup %s, round %d: %.2f µs, %d bytes (%d found)", how, round, micros, bytes, found);
        }
    }

    private static void imports() throws IOException {
        Path folder = Files.createTempDirectory("made-up-import");
        MadeUpImport.write(folder);
        long before = usedBytes();
        read("import of full size", folder);
        print("index on disk: %.1f MB", Files.size(folder.resolve(ImportFolder.INDEX)) / 1e6);
        DrugImport kept = read("the kept index", folder);
        print(
                "heap held by the index: %.1f MB (%s)",
                (usedBytes() - before) / 1e6, kept.find("3226000").isPresent());
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                Files.delete(path);
            }
        }
        Files.delete(folder);
    }

    private static DrugImport read(String what, Path folder) {
        long start = System.nanoTime();
        long cpu = cpuNanos();
        DrugImport read = ImportFolder.read(folder, folder);
        print("%s: %.1f s, %.1f s of CPU", what, (System.nanoTime() - start) / 1e9, (cpuNanos() - cpu) / 1e9);
        return read;
    }

    private static SortedMap<String, byte[]> files() throws IOException {
        Path folder = Path.of("fhir-resources");
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static Code rxNorm(String code) {
        return new Code("http://www.nlm.nih.gov/research/umls/rxnorm", code);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedBytes() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(format, values));
    }
}
