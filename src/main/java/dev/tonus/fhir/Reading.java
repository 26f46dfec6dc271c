package dev.tonus.fhir;

import dev.tonus.facts.Condition;
import dev.tonus.facts.Demographics;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabOrder;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Receipt;
import dev.tonus.terminology.Terminology;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reading of one request, part by part. A resource that came more than once counts once. */
final class Reading {

    private final Terminology terminology;
    private final RecordRequest request;
    private final Times times;
    private final DrugReader drugs;
    private final Gaps gaps = new Gaps();
    private final Set<String> seen = new HashSet<>();
    private final Map<Input, Received> received = new EnumMap<>(Input.class);

    Reading(Terminology terminology, RecordRequest request) {
        this.terminology = terminology;
        this.request = request;
        this.times = new Times(request.asOf(), request.zone());
        this.drugs = new DrugReader(terminology);
    }

    /** The facts of the request. */
    PatientFacts facts() {
        PatientFilter patient = new PatientFilter(request.patientId());
        InputReader inputs = new InputReader(patient, gaps);
        for (Input input : Input.values()) {
            received.put(input, inputs.read(input, request.prefetch().path(input.key())));
        }
        Drafts drafts =
                new DraftsReader(terminology, times, gaps).read(request.draftOrders(), request.selections(), patient);
        return new PatientFacts(
                request.asOf(),
                request.zone(),
                demographics(),
                conditions(),
                medications(),
                labResults(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                labOrders(drafts),
                drafts.drugOrders(),
                receipts(),
                gaps.all());
    }

    private Demographics demographics() {
        List<Entry> patients = entriesOf(Input.PATIENT);
        return patients.isEmpty() ? Demographics.UNKNOWN : new PatientReader(times, gaps).read(patients.get(0));
    }

    private List<Condition> conditions() {
        ConditionReader reader = new ConditionReader(terminology, times, gaps);
        List<Condition> conditions = new ArrayList<>();
        for (Entry entry : entriesOf(Input.CONDITIONS)) {
            reader.read(entry).ifPresent(conditions::add);
        }
        return conditions;
    }

    private List<MedicationUse> medications() {
        MedicationReader reader = new MedicationReader(drugs, times, gaps);
        List<MedicationUse> medications = new ArrayList<>();
        for (Entry entry : entriesOf(Input.MEDICATIONS)) {
            reader.read(entry, siblingsOf(Input.MEDICATIONS)).ifPresent(medications::add);
        }
        return medications;
    }

    private Map<String, List<LabResult>> labResults() {
        LabReader reader = new LabReader(terminology, times, gaps);
        for (Input input : List.of(Input.LABS_RECENT, Input.LABS_YEAR)) {
            for (Entry entry : entriesOf(input)) {
                reader.read(entry, siblingsOf(input));
            }
        }
        return reader.results();
    }

    private List<LabOrder> labOrders(Drafts drafts) {
        LabOrderReader reader = new LabOrderReader(new LabCodes(terminology), times);
        List<LabOrder> orders = new ArrayList<>();
        for (Entry entry : entriesOf(Input.ORDERS)) {
            reader.read(entry).ifPresent(orders::add);
        }
        orders.addAll(drafts.labOrders());
        return orders;
    }

    private Map<Input, Receipt> receipts() {
        Map<Input, Receipt> receipts = new EnumMap<>(Input.class);
        received.forEach((input, part) -> receipts.put(input, part.receipt()));
        return receipts;
    }

    private List<Entry> entriesOf(Input input) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : partOf(input).entries()) {
            if (seen.add(entry.reference())) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private Siblings siblingsOf(Input input) {
        return partOf(input).siblings();
    }

    private Received partOf(Input input) {
        return received.getOrDefault(input, Received.nothing(Receipt.NOT_SENT));
    }
}
