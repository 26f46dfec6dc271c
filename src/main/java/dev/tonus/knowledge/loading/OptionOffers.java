package dev.tonus.knowledge.loading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that every option that a cause offers is there, and that every option is offered. */
final class OptionOffers {

    private final Map<String, YamlMap> causes;
    private final Map<String, YamlMap> options;

    private final Set<String> ids;
    private final boolean allCauses;

    OptionOffers(ContentFiles content) {
        causes = content.of(ContentKind.CAUSE);
        options = content.of(ContentKind.OPTION);
        ids = content.idsOf(ContentKind.OPTION);
        allCauses = content.isWhole(ContentKind.CAUSE);
    }

    void check() {
        causes.values().forEach(cause -> offers(cause).ifPresent(this::checkKnown));
        options.forEach(this::checkOffered);
    }

    private void checkKnown(YamlMap offers) {
        offers.values().keySet().stream()
                .filter(option -> !ids.contains(option))
                .forEach(option -> offers.placeOf(option)
                        .refuse("Unknown option '" + option + "': use the id of a file under options."));
    }

    private void checkOffered(String option, YamlMap file) {
        boolean offered = causes.values().stream()
                .anyMatch(cause -> offers(cause).filter(map -> map.has(option)).isPresent());
        if (offered && file.flag("never")) {
            file.placeOf("never").refuse("A cause offers the option '" + option + "', which says never: remove one.");
        } else if (!offered && allCauses && !file.flag("never")) {
            file.place().refuse("No cause offers the option '" + option + "': name it in one, or remove the file.");
        }
    }

    private static Optional<YamlMap> offers(YamlMap cause) {
        return cause.find("options").filter(YamlValue::isMap).flatMap(YamlValue::map);
    }
}
