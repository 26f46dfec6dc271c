package dev.tonus.knowledge.loading;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.DrugWindows;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code windows.yaml}: how long drugs count after they were stopped. */
final class WindowsReader {

    static final DrugWindows NONE = new DrugWindows(Period.ZERO, Set.of(), Map.of(), Period.ZERO, Map.of(), Set.of());

    private final DrugReader drugs;
    private final SourceIds sources;

    WindowsReader(DrugReader drugs, SourceIds sources) {
        this.drugs = drugs;
        this.sources = sources;
    }

    DrugWindows read(YamlMap file) {
        file.only("review", "exposureGap", "effect", "interaction");
        ReviewReader.read(file);
        Map<String, Period> effects = new HashMap<>();
        Map<String, Period> interactions = new HashMap<>();
        Set<String> fullStrength = new HashSet<>();
        Set<String> depots = new HashSet<>();
        file.maps("effect").forEach(row -> {
            Set<String> read = readRow(row.only("class", "drug", "for", "depot", "sources"), effects);
            depots.addAll(row.flag("depot") ? read : Set.of());
        });
        Optional<YamlMap> interaction = file.require("interaction").flatMap(YamlValue::map);
        interaction.ifPresent(map -> map.only("default", "rows").maps("rows").forEach(row -> {
            Set<String> read = readRow(row.only("class", "drug", "for", "fullStrength", "sources"), interactions);
            fullStrength.addAll(row.flag("fullStrength") ? read : Set.of());
        }));
        Period usual = interaction.map(map -> block(map, "default")).orElse(Period.ZERO);
        return new DrugWindows(block(file, "exposureGap"), depots, effects, usual, interactions, fullStrength);
    }

    /** A duration with its sources. */
    private Period block(YamlMap map, String key) {
        return map.require(key)
                .flatMap(YamlValue::map)
                .map(block -> {
                    block.only("for", "sources");
                    sources.read(block);
                    return block.require("for").flatMap(Durations::read).orElse(Period.ZERO);
                })
                .orElse(Period.ZERO);
    }

    @CanIgnoreReturnValue
    private Set<String> readRow(YamlMap row, Map<String, Period> windows) {
        sources.read(row);
        Optional<Period> period = row.require("for").flatMap(Durations::read);
        Set<String> ingredients = drugs.read(row).map(DrugSet::ingredients).orElse(Set.of());
        for (String ingredient : ingredients) {
            if (windows.put(ingredient, period.orElse(Period.ZERO)) != null) {
                row.place().refuse("The window of " + ingredient + " stands in an earlier row: keep one.");
            }
        }
        return ingredients;
    }
}
