package dev.tonus.cases;

import dev.tonus.Prescription;
import dev.tonus.facts.Route;
import java.util.List;
import java.util.Locale;

/** Makes prescriptions of what a case says is taken or ordered. */
final class PrescriptionReader {

    private PrescriptionReader() {}

    static Prescription use(Block use) {
        use.only("drug", "drugs", "dose", "start", "end", "status", "route", "identified", "reasons");
        Prescription prescription = drug(use);
        if (use.has("start")) {
            prescription.since(Offset.time(use, "start"));
        }
        if (use.has("end")) {
            prescription.until(Offset.daysAgo(use, "end"));
        }
        return switch (use.find("status").orElse("active")) {
            case "active" -> prescription;
            case "on-hold" -> prescription.onHold();
            case "stopped" -> prescription.stoppedNobodyKnowsWhen();
            default -> throw use.refusal("The status is active, on-hold or stopped.");
        };
    }

    static Prescription draft(Block draft) {
        draft.only(
                "drug",
                "drugs",
                "dose",
                "route",
                "identified",
                "unrecognized",
                "stops",
                "replaces",
                "reasons",
                "supply");
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
        block.find("dose").ifPresent(dose -> prescription.milligrams(milligrams(block, dose)));
        block.find("route").ifPresent(route -> prescription.by(route(block, route)));
        block.texts("reasons").forEach(set -> CaseNames.SET.require(set, block));
        prescription.becauseOf(block.texts("reasons").toArray(String[]::new));
        block.find("identified").ifPresent(how -> {
            if (!how.equals("by-name")) {
                throw block.refusal("A drug is identified by-name, or by code if nothing is said.");
            }
            prescription.byName();
        });
        return prescription;
    }

    private static String milligrams(Block block, String dose) {
        if (!dose.endsWith(" mg/d")) {
            throw block.refusal("A dose is in mg/d.");
        }
        return dose.substring(0, dose.length() - " mg/d".length());
    }

    private static Route route(Block block, String word) {
        for (Route route : Route.values()) {
            if (route.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return route;
            }
        }
        throw block.refusal("Unknown route '" + word + "'.");
    }
}
