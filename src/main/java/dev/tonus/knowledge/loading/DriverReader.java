package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Driver;
import java.util.List;

/** Reads what is listed beside a finding: {@code drivers}. */
final class DriverReader {

    static final Shape SHAPE = MapShape.EMPTY
            .needs("name", WordingReader.PLAIN)
            .needs("when", CriterionReader.SHAPE)
            .needs("sources", SourceIds.SHAPE);

    private final CriterionReader criteria;
    private final SourceIds sources;

    DriverReader(CriterionReader criteria, SourceIds sources) {
        this.criteria = criteria;
        this.sources = sources;
    }

    List<Driver> read(YamlMap file) {
        return file.maps("drivers").stream().map(this::driver).toList();
    }

    private Driver driver(YamlMap map) {
        String name = map.text("name");
        WordingReader.checkPlain(name, map.placeOf("name"));
        return new Driver(name, criteria.require(map, "when"), sources.read(map));
    }
}
