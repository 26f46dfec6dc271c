package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.DrugWindows;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code windows.yaml}: how long drugs count after they were stopped, and which do by nose and rectum. */
final class WindowsReader {

    private static final MapShape WINDOW =
            MapShape.EMPTY.needs("for", Durations.SHAPE).needs("sources", SourceIds.SHAPE);

    static final Shape SHAPE = MapShape.EMPTY
            .needs("review", ReviewReader.SHAPE)
            .needs("exposureGap", WINDOW)
            .may("effect", ListShape.of(DrugReader.choice(WINDOW).may("depot", SingleShape.FLAG)))
            .needs(
                    "interaction",
                    MapShape.EMPTY
                            .needs("default", WINDOW)
                            .may("rows", ListShape.of(DrugReader.choice(WINDOW).may("fullStrength", SingleShape.FLAG))))
            .may("nasalAndRectal", DrugReader.choice(MapShape.EMPTY.needs("sources", SourceIds.SHAPE)));

    static final DrugWindows NONE = new DrugWindows(
            Period.ZERO, Set.of(), Map.of(), Period.ZERO, Map.of(), Set.of(), null, DrugWindows.Sources.NONE);

    private final DrugReader drugs;
    private final SourceIds sources;

    WindowsReader(DrugReader drugs, SourceIds sources) {
        this.drugs = drugs;
        this.sources = sources;
    }

    DrugWindows read(YamlMap file) {
        ReviewReader.read(file);
        Rows effects = new Rows();
        Rows interactions = new Rows();
        file.maps("effect").forEach(row -> readRow(row, effects));
        Optional<YamlMap> interaction = file.require("interaction").flatMap(YamlValue::map);
        interaction.ifPresent(map -> map.maps("rows").forEach(row -> readRow(row, interactions)));
        Window gap = block(file, "exposureGap");
        Optional<YamlMap> byNoseOrRectum = file.find("nasalAndRectal").flatMap(YamlValue::map);
        Window usual = interaction.map(map -> block(map, "default")).orElse(Window.NONE);
        return new DrugWindows(
                gap.period(),
                effects.depots,
                effects.periods,
                usual.period(),
                interactions.periods,
                interactions.fullStrength,
                byNoseOrRectum.flatMap(drugs::read).orElse(null),
                new DrugWindows.Sources(
                        gap.sources(),
                        effects.sources,
                        usual.sources(),
                        interactions.sources,
                        byNoseOrRectum.map(sources::read).orElse(List.of())));
    }

    /** A duration with its sources. */
    private Window block(YamlMap map, String key) {
        return map.require(key)
                .flatMap(YamlValue::map)
                .map(block -> window(block))
                .orElse(Window.NONE);
    }

    private Window window(YamlMap block) {
        Period period = block.require("for").flatMap(Durations::read).orElse(Period.ZERO);
        return new Window(period, sources.read(block));
    }

    private void readRow(YamlMap row, Rows rows) {
        Window window = window(row);
        Set<String> ingredients = drugs.read(row).map(DrugSet::ingredients).orElse(Set.of());
        for (String ingredient : ingredients) {
            rows.sources.put(ingredient, window.sources());
            if (rows.periods.put(ingredient, window.period()) != null) {
                row.place().refuse("The window of " + ingredient + " stands in an earlier row: keep one.");
            }
        }
        rows.fullStrength.addAll(row.flag("fullStrength") ? ingredients : Set.of());
        rows.depots.addAll(row.flag("depot") ? ingredients : Set.of());
    }

    /** A period and where it comes from. */
    private record Window(Period period, List<String> sources) {

        static final Window NONE = new Window(Period.ZERO, List.of());
    }

    /** The rows of one kind, by ingredient. */
    private static final class Rows {

        private final Map<String, Period> periods = new HashMap<>();
        private final Map<String, List<String>> sources = new HashMap<>();
        private final Set<String> fullStrength = new HashSet<>();
        private final Set<String> depots = new HashSet<>();
    }
}
