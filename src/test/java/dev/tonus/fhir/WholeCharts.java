package dev.tonus.fhir;

import dev.tonus.facts.Input;

/** Charts that hold one of everything that the readers read. */
final class WholeCharts {

    private WholeCharts() {}

    /** A valid R4 request: every part of the record, and drafts. */
    static Call r4() {
        return new Call()
                .and(
                        Input.PATIENT,
                        "{'resourceType':'Patient','id':'p1','birthDate':'1950-03-04','gender':'female',"
                                + "'deceasedBoolean':false}")
                .and(Input.CONDITIONS, conditions())
                .and(Input.MEDICATIONS, medications())
                .and(Input.STATEMENTS, statements())
                .and(Input.LABS_RECENT, labs())
                .and(Input.MEASUREMENTS, measurements())
                .and(Input.PROCEDURES, procedures())
                .and(Input.ENCOUNTERS, encounters())
                .and(Input.ALLERGIES, allergies())
                .and(
                        Input.ORDERS,
                        Call.bundle(Resources.resource(
                                "ServiceRequest",
                                "s1",
                                "'status':'active','intent':'order','authoredOn':'2026-11-18'",
                                Resources.MAGNESIUM)))
                .andDrafts(drafts());
    }

    private static String conditions() {
        String lowPotassium = Resources.withId(
                Resources.condition(
                        "'code':{'coding':[{'system':'http://snomed.info/sct','code':'43339004','display':'Low K'}]}",
                        "'onsetPeriod':{'start':'2026-10'},'abatementDateTime':'2026-11-05'",
                        "'clinicalStatus':{'coding':[{'code':'resolved'}]}"),
                "c2");
        return Call.bundle(
                Resources.cramp(
                        "'onsetDateTime':'2026-11-11','recordedDate':'2026-11-12'",
                        "'clinicalStatus':{'coding':[{'code':'active'}]}",
                        "'verificationStatus':{'coding':[{'code':'confirmed'}]}"),
                lowPotassium);
    }

    private static String medications() {
        String byReference = Resources.withId(
                Resources.medicationRequest(
                        "'status':'stopped','intent':'order','authoredOn':'2026-01-05'",
                        "'medicationReference':{'reference':'Medication/x1','display':'Clarithromycin'}",
                        "'dispenseRequest':{'validityPeriod':{'end':'2026-02-01'}}"),
                "m2");
        String contained = Resources.withId(
                Resources.medicationRequest(
                        "'contained':[{'resourceType':'Medication','id':'in','code':{'text':'Xyz 5 mg'}}]",
                        "'status':'on-hold','intent':'order','medicationReference':{'reference':'#in'}"),
                "m3");
        return Call.bundle(
                Resources.simvastatin("'authoredOn':'2026-06-01','dosageInstruction':[{'asNeededBoolean':false,"
                        + "'doseAndRate':[{'doseQuantity':{'value':2,'unit':'tablet'}}],"
                        + "'timing':{'repeat':{'boundsPeriod':{'start':'2026-05-01','end':'2026-12-31'},"
                        + "'frequency':1,'period':1,'periodUnit':'d'}}}]"),
                byReference,
                contained,
                "{'resourceType':'Medication','id':'x1','code':{'coding':[{'system':"
                        + "'http://www.nlm.nih.gov/research/umls/rxnorm','code':'197517'}]}}");
    }

    private static String statements() {
        String byReference = Resources.resource(
                "MedicationStatement",
                "t2",
                "'status':'completed','effectivePeriod':{'start':'2026-02-01','end':'2026-03-01'}",
                "'contained':[{'resourceType':'Medication','id':'in','code':{'coding':[{'system':"
                        + "'http://www.nlm.nih.gov/research/umls/rxnorm','code':'197517'}]}}]",
                "'medicationReference':{'reference':'#in'}");
        String active = Resources.resource(
                "MedicationStatement",
                "t1",
                "'status':'active','effectiveDateTime':'2026-10-01','dateAsserted':'2026-11-01'",
                Resources.SIMVASTATIN,
                "'reasonReference':[{'reference':'Condition/c1'}]",
                "'dosage':[{'route':{'text':'by mouth'},'timing':{'repeat':{'frequency':1,'period':1,'periodUnit':'d'}},"
                        + "'doseAndRate':[{'doseQuantity':{'value':1,'unit':'tablet'}}]}]");
        return Call.bundle(active, byReference);
    }

    private static String measurements() {
        String due = Resources.result(
                "'code':{'coding':[{'system':'http://example.org/dates','code':'edd'}]}",
                "'valueDateTime':'2027-03-01'");
        String cramp =
                Resources.result(Resources.CRAMP, "'valueBoolean':true,'bodySite':{'text':'Structure of left calf'}");
        String none = Resources.result(
                Resources.CRAMP, "'valueCodeableConcept':{'coding':[{'code':'x','display':'Absent'}],'text':'absent'}");
        String fetus = Resources.magnesium("1.9", "'focus':[{'reference':'RelatedPerson/b1'}]");
        return Call.bundle(
                Resources.withId(due, "o10"),
                Resources.withId(cramp, "o11"),
                Resources.withId(none, "o12"),
                Resources.withId(fetus, "o13"));
    }

    private static String procedures() {
        return Call.bundle(Resources.resource(
                "Procedure",
                "p1",
                "'status':'completed','performedPeriod':{'start':'2026-10-05','end':'2026-10-06'}",
                "'code':{'coding':[{'system':'http://snomed.info/sct','code':'13619001'}]}"));
    }

    private static String encounters() {
        return Call.bundle(Resources.resource(
                "Encounter",
                "e1",
                "'status':'in-progress','class':{'code':'AMB'},'period':{'start':'2026-11-21T08:00:00Z'}",
                "'type':[{'text':'Office visit'}],'reasonReference':[{'reference':'Condition/c2'}]",
                "'reasonCode':[{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'G47.62'}]}]"));
    }

    private static String allergies() {
        return Call.bundle("{'resourceType':'AllergyIntolerance','id':'a1','patient':{'reference':'Patient/p1'},"
                + "'clinicalStatus':{'coding':[{'code':'active'}]},'category':['medication'],'type':'intolerance',"
                + "'verificationStatus':{'coding':[{'code':'confirmed'}]},'code':{'text':'Unheard-of drug'},"
                + "'reaction':[{'manifestation':[{'text':'rash'}]}]}");
    }

    private static String labs() {
        String panel = Resources.withId(
                Resources.result(
                        "'code':{'text':'Electrolytes'},'issued':'2026-11-03T08:00:00Z'",
                        "'component':[{" + Resources.POTASSIUM
                                + ",'valueQuantity':{'value':3.1,'unit':'mEq/L'},'interpretation':[{'text':'low'}]}]"),
                "o2");
        String spoiled = Resources.withId(
                Resources.result(
                        Resources.POTASSIUM,
                        "'specimen':{'reference':'Specimen/s1'},'note':[{'text':'arm'}]",
                        "'valueQuantity':{'value':6.9,'unit':'mmol/L'}"),
                "o3");
        String group = Resources.withId(
                Resources.result(
                        "'contained':["
                                + Resources.withId(
                                        Resources.result(
                                                Resources.POTASSIUM, "'valueQuantity':{'value':3.3,'unit':'mmol/L'}"),
                                        "in")
                                + "]",
                        "'code':{'text':'Panel'},'hasMember':[{'reference':'#in'},{'reference':'Observation/o4'}]"),
                "o5");
        return Call.bundle(
                group,
                Resources.magnesium(
                        "1.30", "'referenceRange':[{'low':{'value':1.7,'unit':'mg/dL'},'high':{'value':2.4}}]"),
                panel,
                spoiled,
                Resources.withId(Resources.magnesium("1.45").replace("-02T", "-09T"), "o4"),
                "{'resourceType':'Specimen','id':'s1','condition':[{'coding':[{'code':'HEM'}]}]}");
    }

    private static String drafts() {
        String stop = Resources.withId(
                Resources.medicationRequest(
                        "'status':'cancelled','intent':'order','priorPrescription':{'reference':'MedicationRequest/m1'}",
                        Resources.SIMVASTATIN),
                "d2");
        String most = Resources.withId(
                Resources.medicationRequest(
                        "'status':'draft','intent':'order'",
                        Resources.SIMVASTATIN,
                        "'reasonReference':[{'reference':'Condition/c1'}]",
                        "'dispenseRequest':{'numberOfRepeatsAllowed':1,'expectedSupplyDuration':{'value':30,"
                                + "'unit':'days','system':'http://unitsofmeasure.org','code':'d'}}",
                        "'dosageInstruction':[{'route':{'text':'oral'},'maxDosePerPeriod':{'numerator':{'value':40,'unit':'mg'},"
                                + "'denominator':{'value':1,'unit':'d'}}}]"),
                "d1");
        return Call.bundle(
                most,
                stop,
                Resources.resource("ServiceRequest", "d3", "'status':'draft','intent':'order'", Resources.POTASSIUM));
    }
}
