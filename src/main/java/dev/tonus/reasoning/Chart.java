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
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Knowledge;
import java.time.Instant;
import java.time.Period;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of one patient with what is derived from them, each worked out once. Belongs to one thread. */
final class Chart {

    private final PatientFacts facts;
    private final KnowledgeIndex index;
    private final Symptoms symptoms;
    private final boolean symptomAssumed;
    private final Labs labs;
    private final LookBacks lookBacks;
    private final Exposures exposures;
    private final Mentions mentions;
    private final Map<Input, Optional<DataGap>> gaps = new EnumMap<>(Input.class);
    private final BitSet spoken;

    private Chart(
            PatientFacts facts,
            KnowledgeIndex index,
            Symptoms symptoms,
            boolean symptomAssumed,
            Labs labs,
            LookBacks lookBacks,
            Exposures exposures,
            Mentions mentions) {
        this.facts = facts;
        this.index = index;
        this.symptoms = symptoms;
        this.symptomAssumed = symptomAssumed;
        this.labs = labs;
        this.lookBacks = lookBacks;
        this.exposures = exposures;
        this.mentions = mentions;
        this.spoken = index.topics().in(this);
    }

    /** The chart of the record, in which a drug that reaches the whole body by nose or rectum says so. */
    static Chart of(PatientFacts record, KnowledgeIndex index) {
        PatientFacts facts = MucosalDrugs.told(record, index.knowledge().windows());
        return new Chart(
                facts,
                index,
                Symptoms.of(facts),
                false,
                new Labs(facts),
                new LookBacks(facts),
                exposures(facts, index),
                Mentions.of(facts));
    }

    private static Exposures exposures(PatientFacts facts, KnowledgeIndex index) {
        return new Exposures(facts, index.knowledge().windows().exposureGap(), index.raisers());
    }

    /** The same chart, as it would be judged if a muscle symptom were on record; what is derived stays the same. */
    Chart assumingSymptom() {
        return new Chart(facts, index, symptoms, true, labs, lookBacks, exposures, mentions);
    }

    /** The same chart with other uses of drugs, as an order finds them; what is derived is that of the record. */
    Chart taking(List<MedicationUse> uses) {
        PatientFacts other = facts.withMedications(uses);
        return new Chart(
                other,
                index,
                symptoms,
                symptomAssumed,
                labs,
                lookBacks,
                exposures(other, index),
                mentions.taking(uses));
    }

    /** The same chart with other orders under the clinician's hands; what is derived is that of the record. */
    Chart ordering(List<DraftOrder> orders) {
        return new Chart(
                facts.withDraftOrders(orders), index, symptoms, symptomAssumed, labs, lookBacks, exposures, mentions);
    }

    PatientFacts facts() {
        return facts;
    }

    Knowledge knowledge() {
        return index.knowledge();
    }

    Symptoms symptoms() {
        return symptoms;
    }

    Mentions mentions() {
        return mentions;
    }

    Exposures exposures() {
        return exposures;
    }

    /** Whether nothing is on record of what must be before the criterion is anything but not met. */
    boolean isSilentOn(Criterion criterion) {
        return index.topics().isSilent(criterion, spoken);
    }

    boolean isSymptomAssumed() {
        return symptomAssumed;
    }

    /** The first instant of a look-back so long. */
    Instant startOf(Period period) {
        return lookBacks.startOf(period);
    }

    /** The valid results of an analyte, or the value of a derived fact, the latest first. */
    List<LabResult> resultsOf(String lab) {
        return labs.resultsOf(lab);
    }

    /** A lab in words. */
    String nameOf(String lab) {
        return DerivedLab.parse(lab)
                .map(DerivedLab::words)
                .orElseGet(() -> knowledge().labNames().getOrDefault(lab, lab));
    }

    /** Why nothing can be concluded from the absence of an entry; empty if the part came whole. */
    Optional<DataGap> gapOf(Input input) {
        return gaps.computeIfAbsent(input, part -> gapOf(part, facts.receiptOf(part)));
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
