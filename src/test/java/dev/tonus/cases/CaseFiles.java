package dev.tonus.cases;

import dev.tonus.facts.PatientFacts;
import dev.tonus.knowledge.OrderMoment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The case files: every value is text, unknown keys and duplicate sentences are refused. */
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
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setLabel(file)
                .build();
        Block content = Block.of(file, new Load(settings).loadFromString(yaml)).only("cases");
        content.blocks("cases").forEach(block -> add(file, block));
    }

    private void add(String file, Block block) {
        String sentence = block.text("case");
        String other = filesBySentence.putIfAbsent(sentence, file);
        if (other != null) {
            throw block.refusal("The sentence '" + sentence + "' also stands in " + other + ".");
        }
        Block named = block.at(file + ", \"" + sentence + "\"").only("case", "moment", "given", "then");
        PatientFacts facts = GivenReader.read(named.block("given"));
        cases.add(new ClinicalCase(file, sentence, moment(named), facts, ThenReader.read(named.block("then"))));
    }

    /** Orders are about to be signed unless another moment is named. */
    private static OrderMoment moment(Block block) {
        return switch (block.find("moment").orElse("sign")) {
            case "sign" -> OrderMoment.SIGN;
            case "select" -> OrderMoment.SELECT;
            case "prescribe" -> OrderMoment.PRESCRIBE;
            default -> throw block.refusal("The moment is select, sign or prescribe.");
        };
    }

    List<ClinicalCase> cases() {
        return List.copyOf(cases);
    }
}
