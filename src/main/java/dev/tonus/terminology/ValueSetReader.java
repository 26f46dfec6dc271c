package dev.tonus.terminology;

import dev.tonus.facts.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one FHIR R4 ValueSet that lists its codes. What needs a terminology server to expand is refused: filters, other
 * value sets, whole code systems. The one filter that needs none, a regular expression on the code, may exclude.
 */
final class ValueSetReader {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String AWAITING_CODES = "awaiting-codes";

    private final ValueSetFolder folder;
    private final String file;
    private final Problems problems;
    private final List<ListedConcept> concepts = new ArrayList<>();
    private final Set<Code> codes = new HashSet<>();
    private final List<Pattern> exclusions = new ArrayList<>();

    ValueSetReader(ValueSetFolder folder, String file, Problems problems) {
        this.folder = folder;
        this.file = file;
        this.problems = problems;
    }

    /** The value set; empty, with a problem, if the bytes are none. */
    Optional<ValueSet> read(byte[] bytes) {
        JsonNode json;
        try {
            json = MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            problems.add(file, e.getLocation().getLineNr(), "not JSON: " + e.getOriginalMessage());
            return Optional.empty();
        }
        if (!json.path("resourceType").asString("").equals("ValueSet")) {
            problems.add(file, "not a ValueSet");
            return Optional.empty();
        }
        readContent(json);
        return Optional.of(new ValueSet(file, folder.nameOf(file), concepts, exclusions));
    }

    private void readContent(JsonNode json) {
        String id = json.path("id").asString("");
        if (!id.equals(folder.idOf(file))) {
            problems.add(file, "the id is " + id + " instead of " + folder.idOf(file));
        }
        JsonNode compose = json.path("compose");
        compose.path("include").values().forEach(this::readInclude);
        compose.path("exclude").values().forEach(this::readExclude);
        if (concepts.isEmpty() && !isAwaitingCodes(json)) {
            problems.add(file, "the set lists no code");
        } else if (!concepts.isEmpty() && isAwaitingCodes(json)) {
            problems.add(file, "the set lists codes: remove the tag " + AWAITING_CODES);
        }
    }

    /** A set that the content needs and for which no code was verified yet says so, and holds nothing. */
    private static boolean isAwaitingCodes(JsonNode json) {
        return json.path("meta").path("tag").values().stream()
                .anyMatch(tag -> tag.path("code").asString("").equals(AWAITING_CODES));
    }

    private void readInclude(JsonNode include) {
        String system = include.path("system").asString("");
        if (include.has("filter")
                || include.has("valueSet")
                || include.path("concept").isEmpty()) {
            problems.add(file, "an include does not list its codes: it would need a terminology server");
        } else if (!folder.systems().contains(system)) {
            problems.add(file, "the system of an include does not belong here: " + system);
        } else {
            include.path("concept").values().forEach(concept -> readConcept(system, concept));
        }
    }

    private void readConcept(String system, JsonNode concept) {
        Code code = new Code(system, concept.path("code").asString(""));
        String display = concept.path("display").asString("");
        if (code.value().isBlank() || display.isBlank()) {
            problems.add(file, "a concept has no code or no display: " + code.value() + " " + display);
        } else if (!codes.add(code)) {
            problems.add(file, "the code is listed twice: " + code.value());
        } else {
            concepts.add(new ListedConcept(code, display));
        }
    }

    private void readExclude(JsonNode exclude) {
        JsonNode filter = exclude.path("filter").path(0);
        boolean readable = exclude.path("filter").size() == 1
                && !exclude.has("concept")
                && !exclude.has("valueSet")
                && filter.path("property").asString("").equals("code")
                && filter.path("op").asString("").equals("regex");
        if (!readable) {
            problems.add(file, "an exclude is not one regular expression on the code");
            return;
        }
        try {
            exclusions.add(Pattern.compile(filter.path("value").asString("")));
        } catch (PatternSyntaxException e) {
            problems.add(file, "the regular expression of an exclude is wrong: " + e.getDescription());
        }
    }
}
