package dev.tonus.fhir;

import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.Receipt;
import tools.jackson.databind.JsonNode;

/**
 * Reads one member of the prefetch and says how much of the record came with it.
 *
 * <p>A missing key was not filled; JSON null was asked for and found empty; an OperationOutcome failed. Whatever casts
 * doubt on completeness (a further page, a full page, an error beside results, another patient's resources, resources
 * of another kind) makes the answer partial, so that nobody concludes from what it does not hold.
 */
final class InputReader {

    private final PatientFilter patient;
    private final Gaps gaps;

    InputReader(PatientFilter patient, Gaps gaps) {
        this.patient = patient;
        this.gaps = gaps;
    }

    /** Reads the value of the input's key. */
    Received read(Input input, JsonNode value) {
        if (Json.isAbsent(value)) {
            return Received.nothing(value.isNull() ? Receipt.COMPLETE : Receipt.NOT_SENT);
        }
        String type = Json.text(value.path("resourceType"));
        if (type.equals(Outcomes.TYPE)) {
            return Received.nothing(Receipt.FAILED);
        }
        if (type.equals(SearchResult.TYPE)) {
            return readBundle(input, value);
        }
        return Kinds.of(input).contains(type) ? readSingle(input, value) : refuse(input);
    }

    private Received readBundle(Input input, JsonNode bundle) {
        JsonNode entries = bundle.path("entry");
        if (!entries.isContainer() && !Json.isAbsent(entries)) {
            return refuse(input);
        }
        Sorted sorted = new Sorted(Kinds.of(input), patient);
        for (JsonNode entry : Json.each(entries)) {
            sorted.addEntry(entry);
        }
        report(input, sorted);
        Receipt receipt = new SearchResult(bundle, sorted).receipt(PageSize.of(input));
        return new Received(receipt, sorted.usable(), new Siblings(bundle));
    }

    /** A search that is answered by one resource instead of a Bundle has not said that there is no other. */
    private Received readSingle(Input input, JsonNode resource) {
        Sorted sorted = new Sorted(Kinds.of(input), patient);
        sorted.addResource(resource);
        report(input, sorted);
        if (sorted.usable().isEmpty()) {
            return Received.nothing(Receipt.FAILED);
        }
        Receipt receipt = input == Input.PATIENT ? Receipt.COMPLETE : Receipt.PARTIAL;
        return new Received(receipt, sorted.usable(), Siblings.NONE);
    }

    private void report(Input input, Sorted sorted) {
        sorted.reportTo(gaps, input.key());
        sorted.reportOtherKindsTo(gaps, input.key());
    }

    private Received refuse(Input input) {
        gaps.add(input.key(), GapStatus.UNREADABLE, input.words() + " came in a form that could not be read");
        return Received.nothing(Receipt.FAILED);
    }
}
