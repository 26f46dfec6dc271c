package dev.tonus.knowledge.loading;

import java.util.Map;
import java.util.Optional;

/** Checks that every option that a cause offers is there, and that every option is offered. */
final class OptionOffers {

    private final Map<String, YamlMap> causes;
    private final Map<String, YamlMap> options;

    OptionOffers(Map<String, YamlMap> causes, Map<String, YamlMap> options) {
        this.causes = causes;
        this.options = options;
    }

    void check() {
        causes.values().forEach(cause -> offers(cause).ifPresent(this::checkKnown));
        options.forEach(this::checkOffered);
    }

    private void checkKnown(YamlMap offers) {
        offers.values().keySet().stream()
                .filter(option -> !options.containsKey(option))
                .forEach(option -> offers.placeOf(option)
                        .refuse("Unknown option '" + option + "': use the id of a file under options."));
    }

    private void checkOffered(String option, YamlMap file) {
        boolean offered = causes.values().stream()
                .anyMatch(cause -> offers(cause).filter(map -> map.has(option)).isPresent());
        if (offered && file.flag("never")) {
            file.placeOf("never").refuse("A cause offers the option '" + option + "', which says never: remove one.");
        } else if (!offered && !file.flag("never")) {
            file.place().refuse("No cause offers the option '" + option + "': name it in one, or remove the file.");
        }
    }

    private static Optional<YamlMap> offers(YamlMap cause) {
        return cause.find("options").filter(YamlValue::isMap).flatMap(YamlValue::map);
    }
}
