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
                .and(Input.LABS_RECENT, labs())
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
        return Call.bundle(
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
                        "'dosageInstruction':[{'maxDosePerPeriod':{'numerator':{'value':40,'unit':'mg'},"
                                + "'denominator':{'value':1,'unit':'d'}}}]"),
                "d1");
        return Call.bundle(
                most,
                stop,
                Resources.resource("ServiceRequest", "d3", "'status':'draft','intent':'order'", Resources.POTASSIUM));
    }
}
