package dev.tonus.fhir;

import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Route;
import dev.tonus.terminology.Terminology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds out which drug an order is for: by a concept, a contained Medication, one of the same Bundle, or its name only. */
final class DrugReader {

    /** A Medication that is on the server only. It is ordered all the same, so it must not go unseen. */
    private static final Drug BY_REFERENCE_ONLY =
            new Drug("A drug given by reference only", List.of(), Route.UNKNOWN, Identification.UNRESOLVED);

    private final Terminology terminology;

    /** The same drug is prescribed again and again. */
    private final Map<Concept, Drug> resolved = new HashMap<>();

    DrugReader(Terminology terminology) {
        this.terminology = terminology;
    }

    /** The drug, given by the route that the order says; empty if the order does not have one yet. */
    Optional<Drug> read(Entry order, Siblings siblings) {
        return named(order, siblings)
                .map(drug -> RouteReader.read(order).map(drug::by).orElse(drug));
    }

    private Optional<Drug> named(Entry order, Siblings siblings) {
        Concept concept = Concept.of(order.path("medicationCodeableConcept"));
        if (!concept.isEmpty()) {
            return Optional.of(resolve(concept));
        }
        JsonNode reference = Json.first(order.path("medicationReference"));
        Concept referenced = follow(order, reference, siblings);
        if (!referenced.isEmpty()) {
            return Optional.of(resolve(referenced));
        }
        return References.textOf(reference).isEmpty() ? Optional.empty() : Optional.of(BY_REFERENCE_ONLY);
    }

    private static Concept follow(Entry order, JsonNode reference, Siblings siblings) {
        Concept medication = siblings.find(order, reference, "Medication")
                .map(found -> Concept.of(found.path("code")))
                .orElse(Concept.NONE);
        return medication.orNamed(Json.text(reference.path("display")));
    }

    private Drug resolve(Concept concept) {
        return resolved.computeIfAbsent(
                concept, drug -> terminology.resolveDrug(drug.codes(), drug.displays(), drug.name()));
    }
}
