package dev.tonus.knowledge.loading;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Route;
import dev.tonus.facts.UnitScale;
import dev.tonus.terminology.Terminology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names and units of the terminology files that ship, read as plainly as can be; it resolves nothing. */
final class ShippedNames implements Terminology {

    private static final Path FILES = Path.of("fhir-resources");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Map<Code, String>> labs = new TreeMap<>();
    private final Set<String> conditionSets = new TreeSet<>();
    private final Map<String, Set<String>> drugClasses = new TreeMap<>();
    private final Map<String, Map<String, BigDecimal>> factors = new HashMap<>();
    private final Map<String, String> canonicalUnits = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    ShippedNames() {
        files("valuesets/labs").forEach(file -> labs.put(name(file), codes(file)));
        files("valuesets/conditions").forEach(file -> conditionSets.add(name(file)));
        files("snomed/valuesets/conditions").forEach(file -> conditionSets.add(name(file)));
        rows("drug-classes.csv").forEach(row -> drugClasses
                .computeIfAbsent(row.get(0), name -> new TreeSet<>())
                .add(row.get(1)));
        rows("unit-aliases.csv").forEach(row -> aliases.put(row.get(0), row.get(1)));
        rows("lab-units.csv").forEach(row -> {
            canonicalUnits.put(row.get(0), row.get(1));
            factors.computeIfAbsent(row.get(0), name -> new HashMap<>()).put(row.get(2), new BigDecimal(row.get(3)));
        });
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
            return files.toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static Map<Code, String> codes(Path file) {
        Map<Code, String> codes = new LinkedHashMap<>();
        for (JsonNode include : JSON.readTree(file.toFile()).path("compose").path("include")) {
            include.path("concept")
                    .forEach(concept -> codes.put(
                            new Code(
                                    include.path("system").stringValue(),
                                    concept.path("code").stringValue()),
                            concept.path("display").stringValue()));
        }
        return codes;
    }

    /** The first columns of the rows, which hold no quotes. */
    private static List<List<String>> rows(String file) {
        try (Stream<String> lines = Files.lines(FILES.resolve("terminology").resolve(file))) {
            return lines.skip(1).map(line -> List.of(line.split(",", -1))).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Set<String> conditionSetsOf(Code code) {
        return Set.of();
    }

    @Override
    public Optional<String> labOf(Code code) {
        return Optional.empty();
    }

    @Override
    public Drug resolveDrug(List<Code> codes, List<String> displays, String text) {
        return new Drug(text, List.of(), Route.UNKNOWN, Identification.UNRESOLVED);
    }

    @Override
    public String unitOf(String spelling) {
        return aliases.getOrDefault(spelling, spelling);
    }

    @Override
    public Optional<UnitScale> scaleOf(String lab) {
        return Optional.ofNullable(canonicalUnits.get(lab))
                .map(unit -> new UnitScale(unit, factors.getOrDefault(lab, Map.of())));
    }

    @Override
    public Set<String> conditionSets() {
        return conditionSets;
    }

    @Override
    public Map<String, Map<Code, String>> labs() {
        return labs;
    }

    @Override
    public Set<String> ingredients() {
        return rows("ingredients.csv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Set<String>> drugClasses() {
        return drugClasses;
    }
}
