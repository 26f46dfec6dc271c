package dev.tonus.facts;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The derived facts that are asked for like a laboratory analyte, with what they come from. Each is a value, no verdict; it
 * is unavailable where an input is missing or cannot be read, and what is missing is never filled in.
 */
public enum DerivedLab {
    /** Ionized calcium, else total calcium adjusted for albumin (mg/dL or mmol/L). */
    CALCIUM("calcium", "Calcium", DerivationInputs.CALCIUM, CalciumDerivation::calcium),
    /** Total calcium where neither ionized calcium nor albumin is known (mg/dL or mmol/L). */
    CALCIUM_UNADJUSTED("calcium-unadjusted", "Calcium", DerivationInputs.CALCIUM, CalciumDerivation::unadjusted),
    /** Total calcium as the albumin formula gives it, lower than measured too (mg/dL or mmol/L). */
    CALCIUM_BY_FORMULA("calcium-by-formula", "Calcium", DerivationInputs.CALCIUM, CalciumDerivation::byFormula),
    /** Sodium without the part of a high glucose (mmol/L). */
    SODIUM_GLUCOSE_CORRECTED(
            "sodium-glucose-corrected",
            "Sodium corrected for glucose",
            DerivationInputs.SODIUM,
            SodiumDerivation::corrected),
    /** The estimated glomerular filtration rate, reported or from creatinine (mL/min/1.73 m²). */
    EGFR("egfr", "eGFR", DerivationInputs.GFR, GfrDerivation::egfr),
    /** Creatinine clearance after Cockcroft and Gault, else the eGFR (mL/min). */
    CREATININE_CLEARANCE(
            "creatinine-clearance", "Creatinine clearance", DerivationInputs.CLEARANCE, ClearanceDerivation::clearance),
    /** Creatine kinase as a multiple of the upper limit of normal (xULN). */
    CK_TIMES_ULN("ck-times-uln", "CK", DerivationInputs.CK, CkDerivation::timesUln),
    /** The same, drawn 8 weeks or more after the last statin had ended (xULN). */
    CK_LATE_AFTER_STATIN(
            "ck-late-after-statin",
            "CK after the statin",
            DerivationInputs.CK_AND_DRUGS,
            CkDerivation::lateAfterStatin),
    /** Alanine aminotransferase as a multiple of the upper limit of normal (xULN). */
    ALT_TIMES_ULN("alt-times-uln", "ALT", DerivationInputs.ALT, UlnMultiple::ofAlt),
    /** Creatinine less its baseline (mg/dL or µmol/L). */
    CREATININE_RISE("creatinine-rise", "Rise of creatinine", DerivationInputs.CREATININE, CreatinineChange::rise),
    /** Creatinine divided by its baseline (ratio). */
    CREATININE_RATIO("creatinine-ratio", "Creatinine", DerivationInputs.CREATININE, CreatinineChange::ratio),
    /** Urea nitrogen per creatinine, or urea per creatinine (ratio or mmol/mmol). */
    BUN_CREATININE_RATIO("bun-creatinine-ratio", "BUN:creatinine", DerivationInputs.UREA, UreaDerivation::ratio),
    /** Osmolarity calculated from sodium, potassium, glucose and urea (mmol/L). */
    OSMOLARITY_CALCULATED(
            "osmolarity-calculated", "Calculated osmolarity", DerivationInputs.OSMOLARITY, UreaDerivation::osmolarity),
    /** Morphine milligram equivalents a day (mg/d). */
    OPIOID_MME_PER_DAY("opioid-mme-per-day", "Opioid dose", DerivationInputs.DRUGS, OpioidDerivation::milligrams),
    /** Orders of short-acting beta agonist inhalers in 12 months (count). */
    SABA_CANISTERS(
            "saba-canisters-12-months", "Reliever inhalers", DerivationInputs.DRUGS, InhalerDerivation::canisters),
    /** The intensity of the strongest current statin: 1 low, 2 moderate, 3 high (level). */
    STATIN_INTENSITY("statin-intensity", "Statin intensity", DerivationInputs.DRUGS, StatinIntensity::current),
    /** Encounters for a muscle symptom in 90 days (count). */
    SYMPTOM_ENCOUNTERS(
            "symptom-encounters-90-days",
            "Encounters for the symptom",
            DerivationInputs.ENCOUNTERS,
            SymptomEncounters::count),
    /** How far a pregnancy is (wk). */
    GESTATIONAL_AGE("gestational-age", "Gestational age", DerivationInputs.PREGNANCY, GestationalAge::weeks);

    private static final Map<String, DerivedLab> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(DerivedLab::code, derived -> derived));

    /** DerivationInputs are looked for so far back, whatever the window of the derived fact (365 d). */
    private static final Period A_YEAR = Period.ofDays(365);

    private final String code;
    private final String words;
    private final DerivationInputs inputs;
    private final Function<PatientFacts, Optional<LabResult>> derivation;

    DerivedLab(
            String code,
            String words,
            DerivationInputs inputs,
            Function<PatientFacts, Optional<LabResult>> derivation) {
        this.code = code;
        this.words = words;
        this.inputs = inputs;
        this.derivation = derivation;
    }

    /** The derived fact of that name. */
    public static Optional<DerivedLab> parse(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The name that the clinical content uses. */
    public String code() {
        return code;
    }

    /** Its name for print. */
    public String words() {
        return words;
    }

    /** The analytes that must be fetched for it. */
    public List<String> inputs() {
        return inputs.labs();
    }

    /** The parts of the record that it comes from beside laboratory results. */
    public Set<Input> parts() {
        return inputs.parts();
    }

    /** How far back the analyte must be fetched for a derived fact that is asked for so far back. */
    public Period reachFor(String analyte, Period within) {
        return inputs.ofAYear().contains(analyte) ? A_YEAR : within;
    }

    /** How its units convert if they are its own; empty for one in the units of an analyte. */
    public Optional<UnitScale> findScale() {
        return switch (this) {
            case CK_TIMES_ULN, CK_LATE_AFTER_STATIN, ALT_TIMES_ULN -> Optional.of(UnitScale.only(UlnMultiple.UNIT));
            case CREATININE_CLEARANCE -> Optional.of(UnitScale.only("mL/min"));
            case CREATININE_RATIO -> Optional.of(UnitScale.only("ratio"));
            case BUN_CREATININE_RATIO -> Optional.of(UreaDerivation.RATIOS);
            case OSMOLARITY_CALCULATED -> Optional.of(UnitScale.only("mmol/L"));
            case OPIOID_MME_PER_DAY -> Optional.of(UnitScale.only("mg/d"));
            case GESTATIONAL_AGE -> Optional.of(UnitScale.only("wk"));
            case SABA_CANISTERS, SYMPTOM_ENCOUNTERS -> Optional.of(UnitScale.only("count"));
            case STATIN_INTENSITY -> Optional.of(UnitScale.only("level"));
            default -> Optional.empty();
        };
    }

    /** Its value for the patient; empty if an input is missing. */
    public Optional<LabResult> derive(PatientFacts facts) {
        return derivation.apply(facts);
    }
}
