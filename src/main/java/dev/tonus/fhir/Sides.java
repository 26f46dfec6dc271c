package dev.tonus.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads on which side of the body something is. The terminology has no sets of body sites, so the words of the site's
 * names decide; which part of the body it is, the code of the condition says.
 */
final class Sides {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
    private static final List<String> SIDES = List.of("left", "right", "bilateral");

    private Sides() {}

    /** The sides that the body sites name: {@code left}, {@code right}, {@code bilateral}. */
    static Set<String> of(JsonNode bodySites) {
        Set<String> sides = new TreeSet<>();
        for (JsonNode site : Json.each(bodySites)) {
            Concept concept = Concept.of(site);
            List<String> names = new ArrayList<>(concept.displays());
            names.add(concept.text());
            names.forEach(name -> addSidesIn(name, sides));
        }
        return sides;
    }

    private static void addSidesIn(String name, Set<String> sides) {
        List<String> words = List.of(NO_LETTER.split(name.toLowerCase(Locale.ROOT)));
        SIDES.stream().filter(words::contains).forEach(sides::add);
    }
}
