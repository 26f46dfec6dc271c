package dev.tonus;

import dev.tonus.facts.Code;
import dev.tonus.facts.DailyDose;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Route;
import dev.tonus.facts.UseStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A prescription of the tests, told in sentences. */
public final class Prescription {

    private final List<String> ingredients;
    private Set<String> classes = Set.of();
    private List<Code> unknownCodes = List.of();
    private boolean holdsOthers;
    private List<String> unknownParts = List.of();
    private Route route = Route.ORAL;
    private Identification identification = Identification.BY_CODE;
    private UseStatus status = UseStatus.ACTIVE;
    private RecordedTime start = RecordedTime.UNDATED;
    private RecordedTime end = RecordedTime.UNDATED;
    private DraftOrder.Action action = DraftOrder.Action.START;
    private String replaces = "";
    private boolean selected = true;
    private Set<String> reasons = Set.of();
    private @Nullable Integer supply;
    private String text;
    private @Nullable BigDecimal milligramsPerDay;
    private @Nullable Quantity strength;

    private Prescription(List<String> ingredients) {
        this.ingredients = ingredients;
        this.text = ingredients.isEmpty() ? "Unheard-of tablets" : String.join(" / ", ingredients);
    }

    /** A prescription of a drug with these ingredients. */
    public static Prescription of(String... ingredients) {
        return new Prescription(List.of(ingredients));
    }

    /** A drug that no table knows. */
    public static Prescription unrecognized() {
        Prescription prescription = new Prescription(List.of());
        prescription.identification = Identification.UNRESOLVED;
        return prescription;
    }

    /** A drug of that text that no table knows. */
    public static Prescription unrecognized(String text) {
        Prescription prescription = unrecognized();
        prescription.text = text;
        return prescription;
    }

    /** A drug with these codes that no table knows. */
    public static Prescription unrecognized(Code... codes) {
        Prescription prescription = unrecognized();
        prescription.unknownCodes = List.of(codes);
        return prescription;
    }

    /** A drug of which only the class is known. */
    public static Prescription ofClass(String drugClass) {
        Prescription prescription = new Prescription(List.of());
        prescription.identification = Identification.BY_CLASS;
        prescription.classes = Set.of(drugClass);
        prescription.text = "A drug of the class " + drugClass;
        return prescription;
    }

    /** A drug that is known and of no interest. */
    public static Prescription ofNoInterest() {
        Prescription prescription = new Prescription(List.of());
        prescription.identification = Identification.OF_NO_INTEREST;
        return prescription;
    }

    public Prescription milligrams(String perDay) {
        milligramsPerDay = new BigDecimal(perDay);
        return this;
    }

    public Prescription ofStrength(String value, String unit) {
        strength = Quantity.of(value, unit);
        return this;
    }

    public Prescription by(Route newRoute) {
        route = newRoute;
        return this;
    }

    public Prescription byName() {
        identification = Identification.BY_NAME;
        return this;
    }

    /** It holds others, of which these are named and no table knows them. */
    public Prescription beside(String... unknown) {
        holdsOthers = true;
        unknownParts = List.of(unknown);
        return this;
    }

    public Prescription since(int daysAgo) {
        start = Adult.day(daysAgo);
        return this;
    }

    public Prescription since(String date) {
        return since(RecordedTime.parse(date, Adult.ZONE).orElseThrow());
    }

    public Prescription since(RecordedTime time) {
        start = time;
        return this;
    }

    public Prescription stopped(int daysAgo) {
        status = UseStatus.ENDED;
        end = Adult.day(daysAgo);
        return this;
    }

    public Prescription stoppedNobodyKnowsWhen() {
        status = UseStatus.ENDED;
        return this;
    }

    public Prescription until(int daysAgo) {
        end = Adult.day(daysAgo);
        return this;
    }

    public Prescription onHold() {
        status = UseStatus.ON_HOLD;
        return this;
    }

    public Prescription becauseOf(String... sets) {
        reasons = Set.of(sets);
        return this;
    }

    public Prescription suppliedFor(int days) {
        supply = days;
        return this;
    }

    public Prescription replacing(String reference) {
        replaces = reference;
        return this;
    }

    public Prescription notSelected() {
        selected = false;
        return this;
    }

    public Prescription stopping(String reference) {
        action = DraftOrder.Action.STOP;
        replaces = reference;
        return this;
    }

    MedicationUse use(String reference) {
        return new MedicationUse(reference, drug(), status, start, end, dose(), reasons);
    }

    DraftOrder draft(String reference) {
        return new DraftOrder(reference, drug(), action, replaces, dose(), selected, start, end, supply, reasons);
    }

    private Drug drug() {
        List<Ingredient> held =
                ingredients.stream().map(name -> new Ingredient(name, strength)).toList();
        return new Drug(text, held, route, identification, classes, unknownCodes, holdsOthers, unknownParts);
    }

    private DailyDose dose() {
        BigDecimal dose = milligramsPerDay;
        return dose == null || ingredients.isEmpty()
                ? DailyDose.UNREADABLE
                : new DailyDose(Map.of(ingredients.get(0), dose));
    }
}
