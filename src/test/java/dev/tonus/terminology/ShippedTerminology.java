package dev.tonus.terminology;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Ingredient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The terminology that the project ships, read from its folder. */
final class ShippedTerminology {

    private static final Path FOLDER = Path.of("fhir-resources");
    private static final Terminology LOADED = TerminologyLoader.load(files(), true);

    private ShippedTerminology() {}

    static Terminology get() {
        return LOADED;
    }

    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The rows of a CSV file below {@code terminology}, without the header. */
    static List<List<String>> rows(String file) {
        try {
            String text = Files.readString(FOLDER.resolve("terminology").resolve(file));
            return CsvReader.read(text).stream().skip(1).map(CsvRecord::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Code rxNorm(String code) {
        return new Code("http://www.nlm.nih.gov/research/umls/rxnorm", code);
    }

    static Code icd10(String code) {
        return new Code("http://hl7.org/fhir/sid/icd-10-cm", code);
    }

    static Code snomed(String code) {
        return new Code("http://snomed.info/sct", code);
    }

    static Code loinc(String code) {
        return new Code("http://loinc.org", code);
    }

    static Drug byCodes(String... codes) {
        List<Code> all = Stream.of(codes).map(ShippedTerminology::rxNorm).toList();
        return LOADED.resolveDrug(all, List.of(), "");
    }

    static Drug byText(String text) {
        return LOADED.resolveDrug(List.of(), List.of(), text);
    }

    static Set<String> namesOf(Drug drug) {
        return drug.ingredients().stream().map(Ingredient::name).collect(Collectors.toSet());
    }
}
