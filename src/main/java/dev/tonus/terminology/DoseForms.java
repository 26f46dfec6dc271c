package dev.tonus.terminology;

import dev.tonus.facts.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of dose forms and directions, as RxNorm names and prescriptions use them, and the routes they imply. */
final class DoseForms {

    private static final Map<Route, List<String>> WORDS = Map.of(
            Route.ORAL,
            List.of("oral", "tablet", "tablets", "tab", "tabs", "capsule", "capsules", "cap", "caps", "chewable", "po"),
            Route.INJECTABLE,
            List.of("injection", "injectable", "injector", "syringe", "cartridge"),
            Route.LOCAL,
            List.of("ophthalmic", "otic", "topical", "cream", "ointment", "lotion", "shampoo", "irrigation"),
            Route.NASAL,
            List.of("nasal"),
            Route.INHALED,
            List.of("inhaler", "inhalant", "inhalation"),
            Route.RECTAL,
            List.of("rectal", "suppository", "enema"),
            Route.VAGINAL,
            List.of("vaginal"),
            Route.TRANSDERMAL,
            List.of("transdermal", "patch"),
            Route.IMPLANT,
            List.of("intrauterine", "implant"),
            Route.UNKNOWN,
            List.of(
                    "auto",
                    "buccal",
                    "coated",
                    "daily",
                    "delayed",
                    "disintegrating",
                    "dose",
                    "drug",
                    "dry",
                    "effervescent",
                    "enteric",
                    "er",
                    "extended",
                    "film",
                    "foam",
                    "for",
                    "gel",
                    "granules",
                    "lozenge",
                    "medicated",
                    "metered",
                    "mucosal",
                    "once",
                    "pack",
                    "paste",
                    "pen",
                    "powder",
                    "prefilled",
                    "release",
                    "solution",
                    "spray",
                    "sr",
                    "strip",
                    "sublingual",
                    "suspension",
                    "system",
                    "twice",
                    "xr"));

    private static final Map<String, Route> ROUTES = routes();

    private DoseForms() {}

    /** Whether the word, in lower case, belongs to a dose form or a plain direction. */
    static boolean isFormWord(String word) {
        return ROUTES.containsKey(word);
    }

    /** The route of the first word that implies one: a nasal inhaler is nasal. */
    static Optional<Route> routeOf(List<String> words) {
        for (String word : words) {
            Route route = ROUTES.getOrDefault(word, Route.UNKNOWN);
            if (route != Route.UNKNOWN) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Route> routes() {
        Map<String, Route> routes = new HashMap<>();
        WORDS.forEach((route, words) -> words.forEach(word -> routes.put(word, route)));
        return Map.copyOf(routes);
    }
}
