package dev.tonus.fhir;

import dev.tonus.facts.Allergy;
import dev.tonus.facts.Condition;
import dev.tonus.facts.Demographics;
import dev.tonus.facts.Encounter;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabOrder;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Procedure;
import dev.tonus.terminology.Terminology;
import java.util.ArrayList;
import java.util.List;

/** The reading of one request, part by part. */
final class Reading {

    private static final List<Input> OBSERVATIONS = List.of(Input.LABS_RECENT, Input.LABS_YEAR, Input.MEASUREMENTS);

    private final Terminology terminology;
    private final RecordRequest request;
    private final Times times;
    private final DrugReader drugs;
    private final ConditionCodes codes;
    private final Gaps gaps = new Gaps();
    private final PatientFilter patient;
    private final Parts parts;

    Reading(Terminology terminology, RecordRequest request) {
        this.terminology = terminology;
        this.request = request;
        this.times = new Times(request.asOf(), request.zone());
        this.drugs = new DrugReader(terminology);
        this.codes = new ConditionCodes(terminology);
        this.patient = new PatientFilter(request.patientId());
        this.parts = new Parts(request.prefetch(), new InputReader(patient, gaps));
    }

    /** The facts of the request. */
    PatientFacts facts() {
        Demographics who = demographics();
        List<Condition> conditions = problems();
        Reasons reasons = new Reasons(codes, conditions);
        List<Encounter> encounters = encounters(reasons, conditions);
        List<MedicationUse> medications = medications(reasons);
        Observations observations = observations();
        conditions.addAll(observations.findings());
        Drafts drafts = new DraftsReader(terminology, reasons, times, gaps)
                .read(request.draftOrders(), request.selections(), patient);
        return new PatientFacts(
                request.asOf(),
                request.zone(),
                who,
                conditions,
                medications,
                observations.results(),
                observations.unresolved(),
                observations.dates(),
                procedures(),
                encounters,
                allergies(),
                labOrders(drafts),
                drafts.drugOrders(),
                parts.receipts(),
                gaps.all());
    }

    private Demographics demographics() {
        List<Entry> patients = parts.entriesOf(Input.PATIENT);
        return patients.isEmpty() ? Demographics.UNKNOWN : new PatientReader(times, gaps).read(patients.get(0));
    }

    private List<Condition> problems() {
        ConditionReader reader = new ConditionReader(codes, times, gaps);
        List<Condition> conditions = new ArrayList<>();
        for (Entry entry : parts.entriesOf(Input.CONDITIONS)) {
            reader.read(entry).ifPresent(conditions::add);
        }
        return conditions;
    }

    /** The encounters; their reasons are added to the conditions. */
    private List<Encounter> encounters(Reasons reasons, List<Condition> conditions) {
        EncounterReader reader = new EncounterReader(codes, reasons, times);
        List<Encounter> encounters = new ArrayList<>();
        for (Entry entry : parts.entriesOf(Input.ENCOUNTERS)) {
            reader.read(entry).ifPresent(encounter -> {
                encounters.add(encounter);
                conditions.addAll(reader.conditionsOf(entry, encounter));
            });
        }
        return encounters;
    }

    private List<MedicationUse> medications(Reasons reasons) {
        MedicationReader orders = new MedicationReader(drugs, reasons, times, gaps);
        StatementReader statements = new StatementReader(drugs, reasons, times, gaps);
        List<MedicationUse> medications = new ArrayList<>();
        parts.forEach(Input.MEDICATIONS, (entry, siblings) -> orders.read(entry, siblings)
                .ifPresent(medications::add));
        parts.forEach(
                Input.STATEMENTS,
                (entry, siblings) -> statements.read(entry, siblings).ifPresent(medications::add));
        return medications;
    }

    private Observations observations() {
        Observations observations =
                new Observations(terminology, patient, times, gaps, new Panels(parts, OBSERVATIONS));
        OBSERVATIONS.forEach(
                input -> parts.forEach(input, (entry, siblings) -> observations.read(input, entry, siblings)));
        observations.reportAbsentMembers(parts);
        return observations;
    }

    private List<Procedure> procedures() {
        ProcedureReader reader = new ProcedureReader(terminology, times);
        List<Procedure> procedures = new ArrayList<>();
        for (Entry entry : parts.entriesOf(Input.PROCEDURES)) {
            reader.read(entry).ifPresent(procedures::add);
        }
        return procedures;
    }

    private List<Allergy> allergies() {
        AllergyReader reader = new AllergyReader(terminology, gaps);
        List<Allergy> allergies = new ArrayList<>();
        for (Entry entry : parts.entriesOf(Input.ALLERGIES)) {
            reader.read(entry).ifPresent(allergies::add);
        }
        return allergies;
    }

    private List<LabOrder> labOrders(Drafts drafts) {
        LabOrderReader reader = new LabOrderReader(new LabCodes(terminology), times);
        List<LabOrder> orders = new ArrayList<>();
        for (Entry entry : parts.entriesOf(Input.ORDERS)) {
            reader.read(entry).ifPresent(orders::add);
        }
        orders.addAll(drafts.labOrders());
        return orders;
    }
}
