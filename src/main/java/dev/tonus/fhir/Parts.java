package dev.tonus.fhir;

import dev.tonus.facts.Input;
import dev.tonus.facts.Receipt;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** The parts of the record as they came. A resource that came more than once, also under two keys, counts once. */
final class Parts {

    private final Map<Input, Received> received = new EnumMap<>(Input.class);
    private final Set<String> seen = new HashSet<>();

    Parts(JsonNode prefetch, InputReader reader) {
        for (Input input : Input.values()) {
            received.put(input, reader.read(input, prefetch.path(input.key())));
        }
    }

    /** Visits the resources of the part with what they may refer to, in their order, and each once. */
    void forEach(Input input, BiConsumer<Entry, Siblings> visitor) {
        Siblings siblings = partOf(input).siblings();
        entriesOf(input).forEach(entry -> visitor.accept(entry, siblings));
    }

    /** The resources of the part that were not taken before. */
    List<Entry> entriesOf(Input input) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : partOf(input).entries()) {
            if (!entry.isNamed() || seen.add(entry.reference())) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Whether a resource of that name was taken from one of the parts. */
    boolean hold(String reference) {
        return seen.contains(reference);
    }

    /** Takes back that the part is complete. */
    void markPartial(Input input) {
        received.computeIfPresent(input, (key, part) -> new Received(Receipt.PARTIAL, part.entries(), part.siblings()));
    }

    /** What came of each part. */
    Map<Input, Receipt> receipts() {
        Map<Input, Receipt> receipts = new EnumMap<>(Input.class);
        received.forEach((input, part) -> receipts.put(input, part.receipt()));
        return receipts;
    }

    /** What came of the part, taken or not. */
    Received partOf(Input input) {
        return received.getOrDefault(input, Received.nothing(Receipt.NOT_SENT));
    }
}
