package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DerivedLab;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Receipt;
import dev.tonus.facts.Symptoms;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.OrderCatalogEntry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of one patient with what is derived from them, each worked out once. Belongs to one thread. */
final class Chart {

    private final PatientFacts facts;
    private final PatientFacts recorded;
    private final Knowledge knowledge;
    private final Symptoms symptoms;
    private final boolean symptomAssumed;
    private final Map<DerivedLab, List<LabResult>> derived;
    private final Mentions mentions;

    private Chart(
            PatientFacts facts,
            PatientFacts recorded,
            Knowledge knowledge,
            Symptoms symptoms,
            boolean symptomAssumed,
            Map<DerivedLab, List<LabResult>> derived,
            Mentions mentions) {
        this.facts = facts;
        this.recorded = recorded;
        this.knowledge = knowledge;
        this.symptoms = symptoms;
        this.symptomAssumed = symptomAssumed;
        this.derived = derived;
        this.mentions = mentions;
    }

    static Chart of(PatientFacts facts, Knowledge knowledge) {
        return new Chart(
                facts,
                facts,
                knowledge,
                Symptoms.of(facts),
                false,
                new EnumMap<>(DerivedLab.class),
                Mentions.of(facts));
    }

    /** The same chart, as it would be judged if a muscle symptom were on record; what is derived stays the same. */
    Chart assumingSymptom() {
        return new Chart(facts, recorded, knowledge, symptoms, true, derived, mentions);
    }

    /** The same chart with other uses of drugs, as an order finds them; what is derived is that of the record. */
    Chart taking(List<MedicationUse> uses) {
        return as(facts.withMedications(uses));
    }

    private Chart as(PatientFacts other) {
        return new Chart(other, recorded, knowledge, symptoms, symptomAssumed, derived, Mentions.of(other));
    }

    /** The same chart with other orders under the clinician's hands; what is derived is that of the record. */
    Chart ordering(List<DraftOrder> orders) {
        return as(facts.withDraftOrders(orders));
    }

    PatientFacts facts() {
        return facts;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Symptoms symptoms() {
        return symptoms;
    }

    Mentions mentions() {
        return mentions;
    }

    boolean isSymptomAssumed() {
        return symptomAssumed;
    }

    /**
     * The valid results of an analyte, or the value of a derived fact, the latest first. A derived fact that rests on a
     * preliminary result is followed by what it is without those, so that it hides nothing where they do not count.
     */
    List<LabResult> resultsOf(String lab) {
        return DerivedLab.parse(lab)
                .map(name -> derived.computeIfAbsent(name, this::derive))
                .orElseGet(() -> facts.resultsOf(lab));
    }

    private List<LabResult> derive(DerivedLab lab) {
        return Stream.of(recorded, recorded.withoutPreliminaryResults())
                .flatMap(known -> lab.derive(known).stream())
                .distinct()
                .toList();
    }

    /** A lab in words. */
    String nameOf(String lab) {
        return DerivedLab.parse(lab).map(DerivedLab::words).orElseGet(() -> Optional.ofNullable(
                        knowledge.orderCatalog().get(lab))
                .map(OrderCatalogEntry::name)
                .orElse(lab));
    }

    /** Why nothing can be concluded from the absence of an entry; empty if the part came whole. */
    Optional<DataGap> gapOf(Input input) {
        return gapOf(input, facts.receiptOf(input));
    }

    static Optional<DataGap> gapOf(Input input, Receipt receipt) {
        return switch (receipt) {
            case COMPLETE -> Optional.empty();
            case PARTIAL ->
                Optional.of(
                        new DataGap(input.key(), GapStatus.PARTIAL, "Only a part was received: " + lowerCase(input)));
            case NOT_SENT -> Optional.of(new DataGap(input.key(), GapStatus.NOT_SENT, "Not sent: " + lowerCase(input)));
            case FAILED ->
                Optional.of(new DataGap(input.key(), GapStatus.FAILED, "Could not be retrieved: " + lowerCase(input)));
        };
    }

    private static String lowerCase(Input input) {
        return Character.toLowerCase(input.words().charAt(0)) + input.words().substring(1);
    }
}
