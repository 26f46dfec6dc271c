package dev.tonus;

import dev.tonus.facts.Allergy;
import dev.tonus.facts.Code;
import dev.tonus.facts.Comparator;
import dev.tonus.facts.Condition;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.DatedFinding;
import dev.tonus.facts.Demographics;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Encounter;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabOrder;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Procedure;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Receipt;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.ReferenceRange;
import dev.tonus.facts.Sex;
import dev.tonus.facts.UnitInPrint;
import dev.tonus.facts.Unresolved;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A patient of the tests, told in sentences. All dates are offsets from one fixed instant. */
public final class Adult {

    /** The instant of all tests. */
    public static final Instant AS_OF = Instant.parse("2026-11-21T10:00:00Z");

    public static final ZoneId ZONE = ZoneOffset.UTC;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private RecordedTime birth = RecordedTime.on(TODAY.minusYears(55).minusDays(10), ZONE);
    private Sex sex = Sex.UNKNOWN;
    private boolean deceased;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<MedicationUse> medications = new ArrayList<>();
    private final Map<String, List<LabResult>> labs = new HashMap<>();
    private final List<Unresolved> unresolvedLabs = new ArrayList<>();
    private final List<DatedFinding> datedFindings = new ArrayList<>();
    private final List<Procedure> procedures = new ArrayList<>();
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Allergy> allergies = new ArrayList<>();
    private final List<LabOrder> labOrders = new ArrayList<>();
    private final List<DraftOrder> drafts = new ArrayList<>();
    private final Map<Input, Receipt> receipts = new EnumMap<>(Input.class);
    private final List<DataGap> gaps = new ArrayList<>();

    private Adult() {
        for (Input input : Input.values()) {
            receipts.put(input, Receipt.COMPLETE);
        }
    }

    public static Adult adult() {
        return new Adult();
    }

    public Adult aged(int years) {
        birth = RecordedTime.on(TODAY.minusYears(years).minusDays(10), ZONE);
        return this;
    }

    public Adult bornOn(String date) {
        birth = RecordedTime.parse(date, ZONE).orElseThrow();
        return this;
    }

    public Adult ofUnknownAge() {
        birth = RecordedTime.UNDATED;
        return this;
    }

    public Adult female() {
        sex = Sex.FEMALE;
        return this;
    }

    public Adult male() {
        sex = Sex.MALE;
        return this;
    }

    public Adult deceased() {
        deceased = true;
        return this;
    }

    public Adult withCramps(int daysAgo) {
        return withCondition("muscle-cramp", daysAgo);
    }

    public Adult withCondition(String set, int daysAgo) {
        return withCondition(set, true, day(daysAgo));
    }

    public Adult withUndatedCondition(String set) {
        return withCondition(set, true, RecordedTime.UNDATED);
    }

    public Adult withConditionSince(String set, String date) {
        return withCondition(set, true, RecordedTime.parse(date, ZONE).orElseThrow());
    }

    public Adult withResolvedCondition(String set, int daysAgo) {
        return withCondition(set, false, day(daysAgo));
    }

    public Adult withConditionOfSets(Set<String> sets, int daysAgo) {
        conditions.add(condition(sets, "several codes", true, day(daysAgo)));
        return this;
    }

    public Adult withCondition(String set, boolean active, RecordedTime onset) {
        conditions.add(condition(Set.of(set), set.replace('-', ' '), active, onset));
        return this;
    }

    private Condition condition(Set<String> sets, String text, boolean active, RecordedTime onset) {
        String reference = "Condition/c" + conditions.size();
        return new Condition(reference, sets, text, active, onset, Condition.Origin.PROBLEM, Set.of());
    }

    public Adult withFact(Condition condition) {
        conditions.add(condition);
        return this;
    }

    public Adult withProcedure(String set, int daysAgo) {
        return withProcedure(set, day(daysAgo));
    }

    public Adult withProcedure(String set, RecordedTime performed) {
        String reference = "Procedure/p" + procedures.size();
        procedures.add(new Procedure(reference, Set.of(set), set.replace('-', ' '), performed));
        return this;
    }

    public Adult withVisit(String set, int daysAgo) {
        return withEncounter(set, daysAgo, false);
    }

    public Adult seenNowFor(String set) {
        return withEncounter(set, 0, true);
    }

    /** An encounter, and its reason as the fact that a reader makes of it. */
    private Adult withEncounter(String set, int daysAgo, boolean current) {
        String reference = "Encounter/e" + encounters.size();
        String text = set.replace('-', ' ');
        encounters.add(new Encounter(reference, Set.of(set), text, day(daysAgo), current));
        return withFact(new Condition(
                reference, Set.of(set), text, true, day(daysAgo), Condition.Origin.ENCOUNTER_REASON, Set.of()));
    }

    public Adult withDatedFinding(String lab, RecordedTime value, int daysAgo) {
        String reference = "Observation/d" + datedFindings.size();
        datedFindings.add(new DatedFinding(reference, lab, value, day(daysAgo)));
        return this;
    }

    public Adult allergicTo(String ingredient) {
        allergies.add(
                new Allergy("AllergyIntolerance/a" + allergies.size(), Set.of(ingredient), Set.of(), ingredient, true));
        return this;
    }

    /** An allergy that may be one to any drug. */
    public Adult allergicToSomethingUnknown() {
        allergies.add(
                new Allergy("AllergyIntolerance/a" + allergies.size(), Set.of(), Set.of(), "a white tablet", false));
        return this;
    }

    public Adult taking(Prescription prescription) {
        medications.add(prescription.use("MedicationRequest/m" + medications.size()));
        return this;
    }

    public Adult ordering(Prescription prescription) {
        drafts.add(prescription.draft("MedicationRequest/d" + drafts.size()));
        return this;
    }

    public Adult withOrder(DraftOrder order) {
        drafts.add(order);
        return this;
    }

    public Adult withLab(String lab, String value, int daysAgo) {
        return withLab(lab, value, ReferenceRange.NONE, daysAgo);
    }

    public Adult withLab(String lab, String value, ReferenceRange range, int daysAgo) {
        return withLab(lab, value, range, daysAgo, false);
    }

    public Adult withPreliminaryLab(String lab, String value, int daysAgo) {
        return withLab(lab, value, ReferenceRange.NONE, daysAgo, true);
    }

    public Adult withLab(String lab, String value, ReferenceRange range, int daysAgo, boolean preliminary) {
        return withLab(lab, value, range, day(daysAgo), preliminary);
    }

    /** With a result of that time, in FHIR's notation. */
    public Adult withLabAt(String time, String lab, String value) {
        return withLab(
                lab, value, ReferenceRange.NONE, RecordedTime.parse(time, ZONE).orElseThrow(), false);
    }

    private Adult withLab(String lab, String value, ReferenceRange range, RecordedTime time, boolean preliminary) {
        String[] parts = value.split(" ", 2);
        String number = parts[0].replaceFirst("^[<>]=?", "");
        Comparator comparator = Comparator.parse(parts[0].substring(0, parts[0].length() - number.length()))
                .orElseThrow();
        List<LabResult> results = labs.computeIfAbsent(lab, name -> new ArrayList<>());
        results.add(new LabResult(
                lab,
                List.of("Observation/" + lab + "-" + results.size()),
                comparator,
                Quantity.of(number, parts[1]),
                UnitInPrint.of(parts[1]), // as the reader prints it
                Units.scaleOf(lab),
                time,
                range,
                preliminary,
                ""));
        results.sort(java.util.Comparator.comparing(
                        (LabResult result) -> result.time().latest())
                .reversed());
        return this;
    }

    public Adult withLabOrder(String lab, int daysAgo) {
        labOrders.add(new LabOrder("ServiceRequest/s" + labOrders.size(), Set.of(lab), day(daysAgo)));
        return this;
    }

    public Adult withoutReceiving(Input... inputs) {
        return received(Receipt.NOT_SENT, inputs);
    }

    public Adult received(Receipt receipt, Input... inputs) {
        for (Input input : inputs) {
            receipts.put(input, receipt);
        }
        return this;
    }

    public Adult withGap(DataGap gap) {
        gaps.add(gap);
        return this;
    }

    /** With a measurement that nobody knows, by these codes. */
    public Adult withUnresolvedLab(Code... codes) {
        unresolvedLabs.add(new Unresolved(Unresolved.Kind.LAB, List.of(codes)));
        return this;
    }

    public PatientFacts facts() {
        return new PatientFacts(
                AS_OF,
                ZONE,
                new Demographics(birth, sex, deceased),
                conditions,
                medications,
                labs,
                unresolvedLabs,
                datedFindings,
                procedures,
                encounters,
                allergies,
                labOrders,
                drafts,
                receipts,
                gaps);
    }

    public static RecordedTime day(int daysAgo) {
        return RecordedTime.on(TODAY.minusDays(daysAgo), ZONE);
    }

    /** A reference range in one unit. */
    public static ReferenceRange range(String low, String high, String unit) {
        return new ReferenceRange(Quantity.of(low, unit), Quantity.of(high, unit));
    }
}
