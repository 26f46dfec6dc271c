package dev.tonus.terminology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The files of the terminology, already in memory.
 *
 * @param contents the bytes of each file, by its path below {@code fhir-resources}
 */
record TerminologyFiles(SortedMap<String, byte[]> contents) {

    /** The bytes of a file. */
    Optional<byte[]> find(String path) {
        return Optional.ofNullable(contents.get(path));
    }

    /** The text of a file in UTF-8; empty, with a problem, if it is missing or something else. */
    Optional<String> text(String path, Problems problems) {
        Optional<byte[]> bytes = find(path);
        if (bytes.isEmpty()) {
            problems.add(path, "the file is missing");
            return Optional.empty();
        }
        try {
            return Optional.of(decode(bytes.get()));
        } catch (IOException e) {
            problems.add(path, "the file is not UTF-8");
            return Optional.empty();
        }
    }

    /** The text of the bytes; fails on what is not UTF-8, where a string would only put a question mark. */
    private static String decode(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()).transferTo(text);
        return text.toString();
    }

    /** The paths of the JSON files in a folder, sorted. */
    List<String> jsonIn(String folder) {
        return contents.keySet().stream()
                .filter(path -> path.startsWith(folder + "/") && path.endsWith(".json"))
                .toList();
    }
}
