package dev.tonus.cases;

import dev.tonus.facts.PatientFacts;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.loading.CaseShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The case files: what does not fit their shape and sentences that are there twice are refused; every value is text. */
final class CaseFiles {

    private static final Path FOLDER = Path.of("cds-services/cases");

    private final Map<String, String> filesBySentence = new HashMap<>();
    private final List<ClinicalCase> cases = new ArrayList<>();

    /** The cases that are shipped beside the content. */
    static List<ClinicalCase> shipped() {
        CaseFiles files = new CaseFiles();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                files.add(FOLDER.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.cases();
    }

    void add(String file, String yaml) {
        List<String> problems = CaseShape.problems(file, yaml);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setLabel(file)
                .build();
        Block.of(file, new Load(settings).loadFromString(yaml)).blocks("cases").forEach(block -> add(file, block));
    }

    private void add(String file, Block block) {
        String sentence = block.text("case");
        String other = filesBySentence.putIfAbsent(sentence, file);
        if (other != null) {
            throw block.refusal("The sentence '" + sentence + "' also stands in " + other + ".");
        }
        Block named = block.at(file + ", \"" + sentence + "\"");
        PatientFacts facts = GivenReader.read(named.block("given"));
        cases.add(new ClinicalCase(file, sentence, moment(named), facts, ThenReader.read(named.block("then"))));
    }

    /** Orders are about to be signed unless another moment is named. */
    private static OrderMoment moment(Block block) {
        return OrderMoment.valueOf(block.find("moment").orElse("sign").toUpperCase(Locale.ROOT));
    }

    List<ClinicalCase> cases() {
        return List.copyOf(cases);
    }
}
