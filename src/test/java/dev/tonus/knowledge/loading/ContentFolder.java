package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Content files for tests: those of a folder, with changes. */
final class ContentFolder {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** The files of the folder. */
    static ContentFolder of(Path folder) {
        ContentFolder content = new ContentFolder();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                content.files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            return content;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The content that ships. */
    static ContentFolder shipped() {
        return of(Path.of("cds-services"));
    }

    /** A little content of every kind, without a problem. */
    static ContentFolder small() {
        return of(Path.of("src/test/resources/content/small"));
    }

    /** The problems of the files with the small terminology; none if they load. */
    List<Problem> problems() {
        try {
            assertThat(KnowledgeLoader.load(files, SmallNames.read())).isNotNull();
            return List.of();
        } catch (UnusableKnowledgeException unusable) {
            return unusable.problems();
        }
    }

    ContentFolder with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ContentFolder without(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces a text that must be in the file. */
    ContentFolder replacing(String path, String text, String other) {
        String before = text(path);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(path + " does not hold: " + text);
        }
        return with(path, before.replace(text, other));
    }

    String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    SortedMap<String, byte[]> files() {
        return files;
    }
}
