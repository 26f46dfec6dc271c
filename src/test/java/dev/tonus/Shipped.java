package dev.tonus;

import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.loading.KnowledgeLoader;
import dev.tonus.terminology.Terminology;
import dev.tonus.terminology.TerminologyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The terminology and the content as they are shipped, read once for all tests. */
public final class Shipped {

    private static final Terminology TERMINOLOGY = TerminologyLoader.load(filesIn("fhir-resources"), true);

    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load(filesIn("cds-services"), TERMINOLOGY);

    private Shipped() {}

    public static Terminology terminology() {
        return TERMINOLOGY;
    }

    public static Knowledge knowledge() {
        return KNOWLEDGE;
    }

    /** The content for a site that leaves SNOMED CT out. */
    static Knowledge withoutSnomed() {
        return KnowledgeLoader.load(filesIn("cds-services"), TerminologyLoader.load(filesIn("fhir-resources"), false));
    }

    static SortedMap<String, byte[]> filesIn(String folder) {
        Path root = Path.of(folder);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
