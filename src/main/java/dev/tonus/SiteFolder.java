package dev.tonus;

import dev.tonus.terminology.SiteFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a site. A folder or file that is named and not there stops the start: it would change nothing. */
final class SiteFolder {

    private static final String VALUE_SETS = "fhir-resources/valuesets";

    private SiteFolder() {}

    static SiteFiles read(SiteProperties site) {
        SortedMap<String, byte[]> valueSets = new TreeMap<>();
        SortedMap<String, byte[]> localLabs = new TreeMap<>();
        try {
            if (!site.overlay().isEmpty()) {
                Path folder = existing(site.overlay(), "tonus.overlay");
                for (Path file : filesIn(folder.resolve(VALUE_SETS))) {
                    valueSets.put(file.toString(), content(file));
                }
            }
            if (!site.terminology().localLabs().isEmpty()) {
                Path file = existing(site.terminology().localLabs(), "tonus.terminology.local-labs");
                localLabs.put(file.toString(), content(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new SiteFiles(valueSets, localLabs);
    }

    private static Path existing(String path, String property) {
        Path file = Path.of(path);
        if (!Files.exists(file)) {
            throw new IllegalStateException(property + " names what is not there: " + path);
        }
        return file;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** One byte more than may be read is enough to refuse the file. */
    private static byte[] content(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(SiteFiles.LONGEST + 1);
        }
    }
}
