package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.CaseSentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Reads the sentences of the cases that stand beside the content. Whether a case holds is for the tests to say. */
public final class CaseSentences {

    private static final String FOLDER = "cases/";

    /** Where a case names what it tests. */
    private static final List<String> NAMING = List.of("findings", "options", "notShown");

    private CaseSentences() {}

    /**
     * The sentences, in the order of the files.
     *
     * @param files the bytes of the files by their path under {@code cds-services}; what is no case is passed over
     * @throws UnusableKnowledgeException with every problem, if a file cannot be read
     */
    public static List<CaseSentence> read(SortedMap<String, byte[]> files) {
        Problems problems = new Problems();
        List<CaseSentence> sentences = files.entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(FOLDER) && file.getKey().endsWith(".yaml"))
                .flatMap(file ->
                        YamlFile.read(file.getKey(), file.getValue(), problems).flatMap(YamlValue::map).stream())
                .flatMap(file -> file.requiredMaps("cases").stream())
                .map(CaseSentences::sentence)
                .toList();
        if (!problems.isEmpty()) {
            throw new UnusableKnowledgeException(problems.sorted());
        }
        return sentences;
    }

    private static CaseSentence sentence(YamlMap one) {
        Set<String> tested = new LinkedHashSet<>();
        Optional<YamlMap> then = one.find("then").flatMap(YamlValue::map);
        then.ifPresent(
                expected -> NAMING.stream().flatMap(key -> named(expected, key)).forEach(tested::add));
        return new CaseSentence(one.text("case"), tested);
    }

    private static Stream<String> named(YamlMap expected, String key) {
        return expected.find(key).flatMap(YamlValue::map).stream().flatMap(map -> map.values().keySet().stream());
    }
}
