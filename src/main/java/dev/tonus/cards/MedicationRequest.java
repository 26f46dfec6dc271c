package dev.tonus.cards;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tonus.knowledge.DrugCatalogEntry;
import java.math.BigDecimal;
import java.util.List;

/**
 * A drafted order of a drug, as FHIR R4 writes it. The product has a text and its RxNorm code twice: clients know RxNorm by
 * its URL or by its OID, and some read only the first coding.
 *
 * @param resourceType {@code MedicationRequest}
 * @param status {@code draft}: nothing is ordered until the clinician signs
 * @param intent {@code order}
 * @param product the product
 * @param subject the patient in context
 * @param dosageInstruction how it is taken
 */
public record MedicationRequest(
        String resourceType,
        String status,
        String intent,
        @JsonProperty("medicationCodeableConcept") ServiceRequest.Concept product,
        ServiceRequest.Reference subject,
        List<Dosage> dosageInstruction)
        implements OrderDraft {

    private static final String RXNORM_OID = "urn:oid:2.16.840.1.113883.6.88";
    private static final String UCUM = "http://unitsofmeasure.org";

    public MedicationRequest {
        dosageInstruction = List.copyOf(dosageInstruction);
    }

    /** A draft of one unit of the product a day for the patient. */
    static MedicationRequest draft(DrugCatalogEntry drug, String patientId) {
        String code = drug.code().value();
        Coding url = new Coding(drug.code().system(), code, drug.display());
        Coding oid = new Coding(RXNORM_OID, code, drug.display());
        String dose = drug.milligramsPerDay().stripTrailingZeros().toPlainString();
        return new MedicationRequest(
                "MedicationRequest",
                "draft",
                "order",
                new ServiceRequest.Concept(List.of(url, oid), drug.display()),
                new ServiceRequest.Reference("Patient/" + patientId),
                List.of(new Dosage(
                        dose + " mg once a day",
                        new Timing(new Repeat(1, 1, "d")),
                        List.of(new DoseAndRate(new Dose(drug.milligramsPerDay(), "mg", UCUM, "mg"))))));
    }

    /**
     * A FHIR Dosage.
     *
     * @param text the same in words
     * @param timing how often
     * @param doseAndRate how much
     */
    public record Dosage(String text, Timing timing, List<DoseAndRate> doseAndRate) {

        public Dosage {
            doseAndRate = List.copyOf(doseAndRate);
        }
    }

    /**
     * A FHIR Timing.
     *
     * @param repeat how often
     */
    public record Timing(Repeat repeat) {}

    /**
     * So many times in a period.
     *
     * @param frequency how many times
     * @param period the length of the period
     * @param periodUnit its unit, {@code d} for days
     */
    public record Repeat(int frequency, int period, String periodUnit) {}

    /**
     * How much at a time.
     *
     * @param doseQuantity the amount
     */
    public record DoseAndRate(Dose doseQuantity) {}

    /**
     * A FHIR quantity.
     *
     * @param value the number
     * @param unit the unit in words
     * @param system UCUM
     * @param code the unit in UCUM
     */
    public record Dose(BigDecimal value, String unit, String system, String code) {}
}
