package dev.tonus.terminology;

import dev.tonus.facts.Code;
import dev.tonus.terminology.ValueSetContent.Concept;
import dev.tonus.terminology.ValueSetContent.Filter;
import dev.tonus.terminology.ValueSetContent.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;

/**
 * Reads one FHIR R4 ValueSet that lists its codes. What needs a terminology server to expand is refused: filters, other
 * value sets, whole code systems. The one filter that needs none, a regular expression on the code, may exclude.
 */
final class ValueSetReader {

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
        ValueSetContent content;
        try {
            content = ValueSetContent.parse(bytes);
        } catch (JacksonException e) {
            problems.add(file, e.getLocation().getLineNr(), "not JSON: " + e.getOriginalMessage());
            return Optional.empty();
        }
        if (!content.type().equals("ValueSet")) {
            problems.add(file, "not a ValueSet");
            return Optional.empty();
        }
        read(content);
        return Optional.of(new ValueSet(file, folder.nameOf(file), content.title(), concepts, exclusions));
    }

    private void read(ValueSetContent content) {
        if (!content.id().equals(folder.idOf(file))) {
            problems.add(file, "the id is " + content.id() + " instead of " + folder.idOf(file));
        }
        content.includes().forEach(this::readInclude);
        content.excludes().forEach(this::readExclude);
        if (concepts.isEmpty() && !content.awaitingCodes()) {
            problems.add(file, "the set lists no code");
        } else if (!concepts.isEmpty() && content.awaitingCodes()) {
            problems.add(file, "the set lists codes: remove the tag awaiting-codes");
        }
    }

    private void readInclude(Part include) {
        if (include.has("filter")
                || include.has("valueSet")
                || include.concepts().isEmpty()) {
            problems.add(file, "an include does not list its codes: it would need a terminology server");
        } else if (!folder.systems().contains(include.system())) {
            problems.add(file, "the system of an include does not belong here: " + include.system());
        } else {
            include.concepts().forEach(concept -> readConcept(include.system(), concept));
        }
    }

    private void readConcept(String system, Concept concept) {
        Code code = new Code(system, concept.code());
        if (code.value().isBlank() || concept.display().isBlank()) {
            problems.add(file, "a concept has no code or no display: " + code.value() + " " + concept.display());
        } else if (!codes.add(code)) {
            problems.add(file, "the code is listed twice: " + code.value());
        } else {
            concepts.add(new ListedConcept(code, concept.display()));
        }
    }

    private void readExclude(Part exclude) {
        boolean readable = exclude.filters().size() == 1 && !exclude.has("concept") && !exclude.has("valueSet");
        Filter filter = readable ? exclude.filters().get(0) : new Filter("", "", "");
        if (!filter.property().equals("code") || !filter.op().equals("regex")) {
            problems.add(file, "an exclude is not one regular expression on the code");
            return;
        }
        try {
            exclusions.add(Pattern.compile(filter.value()));
        } catch (PatternSyntaxException e) {
            problems.add(file, "the regular expression of an exclude is wrong: " + e.getDescription());
        }
    }
}
