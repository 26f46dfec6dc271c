package dev.tonus.fhir;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resources of patient {@code p1} as JSON with single quotes; the argument adds or is a member, or is left empty. */
final class Resources {

    static final String SIMVASTATIN =
            "'medicationCodeableConcept':{'coding':[{'system':'http://www.nlm.nih.gov/research/umls/rxnorm',"
                    + "'code':'312961'}],'text':'simvastatin 20 MG Oral Tablet'}";

    static final String MAGNESIUM = "'code':{'coding':[{'system':'http://loinc.org','code':'19123-9'}]}";
    static final String POTASSIUM = "'code':{'coding':[{'system':'http://loinc.org','code':'2823-3'}]}";
    static final String CRAMP =
            "'code':{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'R25.2'}],'text':'Calf cramps'}";

    static final String MG_DL = "'unit':'mg/dL','system':'http://unitsofmeasure.org','code':'mg/dL'";

    private static final String SUBJECT = "'subject':{'reference':'Patient/p1'}";

    private Resources() {}

    static String condition(String... members) {
        return resource("Condition", "c1", members);
    }

    static String cramp(String... members) {
        return condition(CRAMP, joined(members));
    }

    static String medicationRequest(String... members) {
        return resource("MedicationRequest", "m1", members);
    }

    static String simvastatin(String... members) {
        return medicationRequest("'status':'active','intent':'order'", SIMVASTATIN, joined(members));
    }

    static String observation(String... members) {
        return resource("Observation", "o1", members);
    }

    /** A final result of 2 November 2026. */
    static String result(String code, String... members) {
        return observation("'status':'final','effectiveDateTime':'2026-11-02T08:00:00Z'", code, joined(members));
    }

    static String magnesium(String value, String... members) {
        return result(MAGNESIUM, "'valueQuantity':{'value':" + value + "," + MG_DL + "}", joined(members));
    }

    static String resource(String type, String id, String... members) {
        String all = joined(members);
        return "{'resourceType':'" + type + "','id':'" + id + "'," + SUBJECT + (all.isEmpty() ? "" : "," + all) + "}";
    }

    private static String joined(String... members) {
        return Stream.of(members).filter(member -> !member.isEmpty()).collect(Collectors.joining(","));
    }

    static String withId(String resource, String id) {
        return resource.replaceFirst("'id':'[^']*'", "'id':'" + id + "'");
    }

    static String of(String patientReference, String resource) {
        return resource.replace("Patient/p1", patientReference);
    }
}
