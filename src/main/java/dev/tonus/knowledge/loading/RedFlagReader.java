package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.RedFlag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a file under {@code red-flags}. */
final class RedFlagReader {

    private final LevelReader levels;
    private final LeadReader leads;
    private final SourceIds sources;
    private final Set<String> causes;

    RedFlagReader(LevelReader levels, LeadReader leads, SourceIds sources, Set<String> causes) {
        this.levels = levels;
        this.leads = leads;
        this.sources = sources;
        this.causes = causes;
    }

    RedFlag read(String id, YamlMap file) {
        file.only("id", "name", "review", "lead", "levels", "emergency", "ask", "neverSay", "sources");
        Lead lead = leads.read(file);
        return new RedFlag(
                id,
                file.text("name"),
                ReviewReader.read(file),
                lead,
                levels.ofRedFlag(file, lead),
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
