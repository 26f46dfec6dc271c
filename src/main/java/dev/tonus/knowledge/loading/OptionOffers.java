package dev.tonus.knowledge.loading;

import java.util.Map;
import java.util.Optional;

/** Checks that causes and management options name each other: an option carries its evidence for each cause. */
final class OptionOffers {

    private final Map<String, YamlMap> causes;
    private final Map<String, YamlMap> options;

    OptionOffers(Map<String, YamlMap> causes, Map<String, YamlMap> options) {
        this.causes = causes;
        this.options = options;
    }

    void check() {
        causes.forEach(
                (id, cause) -> cause.find("options").filter(YamlValue::isList).ifPresent(list -> list.items()
                        .forEach(item -> item.text().ifPresent(option -> checkListed(id, option, item.place())))));
        options.forEach((id, option) -> offers(option).ifPresent(map -> checkOffers(id, map)));
    }

    private void checkListed(String cause, String option, Place place) {
        if (!options.containsKey(option)) {
            place.refuse("Unknown option '" + option + "': use the id of a file under options.");
        } else if (offers(options.get(option)).filter(map -> map.has(cause)).isEmpty()) {
            place.refuse("The option '" + option + "' has no grade for " + cause + ": add it to its offeredFor.");
        }
    }

    private void checkOffers(String option, YamlMap offers) {
        if (offers.values().isEmpty()) {
            offers.place().refuse("No cause offers the option '" + option + "': name one, or remove the file.");
        }
        offers.values().keySet().forEach(cause -> checkOffered(cause, option, offers.placeOf(cause)));
    }

    private void checkOffered(String cause, String option, Place place) {
        boolean offered = Optional.ofNullable(causes.get(cause)).stream()
                .flatMap(file -> file.texts("options").stream())
                .anyMatch(option::equals);
        if (!offered) {
            place.refuse("No cause '" + cause + "' offers the option '" + option + "': list it there, or remove this.");
        }
    }

    private static Optional<YamlMap> offers(YamlMap option) {
        return option.find("offeredFor").filter(YamlValue::isMap).flatMap(YamlValue::map);
    }
}
