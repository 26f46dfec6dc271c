package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.RedFlag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a file under {@code red-flags}. */
final class RedFlagReader {

    static final Shape SHAPE = ReviewReader.reviewed()
            .may("lead", LeadReader.SHAPE)
            .needs("levels", ListShape.of(LevelReader.OF_RED_FLAG))
            .may("drivers", ListShape.of(DriverReader.SHAPE))
            .may("replaces", Replacements.SHAPE)
            .may("emergency", ListShape.of(SingleShape.text("The id of a cause whose emergency this is")))
            .may("ask", ListShape.TEXTS)
            .may("neverSay", ListShape.TEXTS)
            .needs("sources", SourceIds.SHAPE);

    private final LevelReader levels;
    private final LeadReader leads;
    private final SourceIds sources;
    private final DriverReader drivers;
    private final Set<String> causes;
    private final Replacements replacements;

    RedFlagReader(LevelReader levels, LeadReader leads, SourceIds sources, DriverReader drivers, Set<String> causes) {
        this.levels = levels;
        this.leads = leads;
        this.sources = sources;
        this.drivers = drivers;
        this.causes = causes;
        this.replacements = new Replacements(causes);
    }

    RedFlag read(String id, YamlMap file) {
        Lead lead = leads.read(file);
        return new RedFlag(
                id,
                file.text("name"),
                ReviewReader.read(file),
                lead,
                levels.ofRedFlag(file, lead),
                drivers.read(file),
                replacements.read(id, file),
                emergency(file),
                file.texts("ask"),
                file.texts("neverSay"),
                sources.read(file));
    }

    private List<String> emergency(YamlMap file) {
        return file.find("emergency").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(item -> cause(item).stream())
                .toList();
    }

    private Optional<String> cause(YamlValue item) {
        Optional<String> id = item.text();
        if (id.isPresent() && !causes.contains(id.get())) {
            item.place().refuse("Unknown cause '" + id.get() + "': name causes whose emergency this is.");
        }
        return id;
    }
}
