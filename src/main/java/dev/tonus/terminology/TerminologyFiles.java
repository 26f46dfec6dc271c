package dev.tonus.terminology;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.add(path, "the file is not UTF-8");
            return Optional.empty();
        }
    }

    /** The paths of the JSON files in a folder, sorted. */
    List<String> jsonIn(String folder) {
        return contents.keySet().stream()
                .filter(path -> path.startsWith(folder + "/") && path.endsWith(".json"))
                .toList();
    }
}
