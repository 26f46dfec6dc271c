package dev.tonus.cases;

import dev.tonus.Prescription;
import dev.tonus.facts.Route;
import java.util.List;
import java.util.Locale;

/** Makes prescriptions of what a case says is taken or ordered. */
final class PrescriptionReader {

    private PrescriptionReader() {}

    static Prescription use(Block use) {
        Prescription prescription = drug(use);
        if (use.has("start")) {
            prescription.since(Offset.time(use, "start"));
        }
        if (use.has("end")) {
            prescription.until(Offset.daysAgo(use, "end"));
        }
        return switch (use.find("status").orElse("active")) {
            case "on-hold" -> prescription.onHold();
            case "stopped" -> prescription.stoppedNobodyKnowsWhen();
            default -> prescription;
        };
    }

    static Prescription draft(Block draft) {
        Prescription prescription =
                draft.find("unrecognized").map(Prescription::unrecognized).orElseGet(() -> drug(draft));
        draft.find("supply").ifPresent(days -> prescription.suppliedFor(Integer.parseInt(days.replace(" d", ""))));
        draft.find("stops").ifPresent(index -> prescription.stopping("MedicationRequest/m" + index));
        draft.find("replaces").ifPresent(index -> prescription.replacing("MedicationRequest/m" + index));
        return prescription;
    }

    private static Prescription drug(Block block) {
        List<String> drugs = block.has("drugs") ? block.texts("drugs") : List.of(block.text("drug"));
        drugs.forEach(name -> CaseNames.DRUG.require(name, block));
        Prescription prescription = Prescription.of(drugs.toArray(String[]::new));
        block.find("dose").ifPresent(dose -> prescription.milligrams(dose.replace(" mg/d", "")));
        block.find("route").ifPresent(route -> prescription.by(route(route)));
        block.texts("reasons").forEach(set -> CaseNames.SET.require(set, block));
        prescription.becauseOf(block.texts("reasons").toArray(String[]::new));
        block.find("identified").ifPresent(byName -> prescription.byName());
        return prescription;
    }

    private static Route route(String word) {
        return Route.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
