package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a file under {@code tables}: pairs of interacting drugs. */
final class InteractionTableReader {

    static final Shape SHAPE = ReviewReader.reviewed()
            .needs("columns", ListShape.of(Names.INGREDIENT))
            .needs("rows", ListShape.of(InteractionRowReader.SHAPE));

    private final Names names;
    private final InteractionRowReader rows;

    InteractionTableReader(Names names, InteractionRowReader rows) {
        this.names = names;
        this.rows = rows;
    }

    InteractionTable read(String id, YamlMap file) {
        ReviewReader.read(file);
        List<String> columns = file.require("columns").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(item -> names.ingredient(item).stream())
                .toList();
        Set<Set<String>> taken = new HashSet<>();
        List<InteractionRow> read = new ArrayList<>();
        for (YamlMap map : file.requiredMaps("rows")) {
            InteractionRow row = rows.read(map, columns);
            checkNew(row, taken, map.place());
            read.add(row);
        }
        return new InteractionTable(id, file.text("name"), columns, read);
    }

    /** Two rows of one rank for the same drug would leave open which decides. */
    private static void checkNew(InteractionRow row, Set<Set<String>> taken, Place place) {
        List<Set<String>> circumstances = Stream.of(
                        row.drugs().stream().sorted().map(Set::of),
                        Stream.of(row.together()).filter(together -> !together.isEmpty()),
                        row.findGiven().map(given -> Set.of(given.id())).stream())
                .flatMap(some -> some)
                .toList();
        for (Set<String> circumstance : circumstances) {
            if (!taken.add(circumstance)) {
                place.refuse("An earlier row decides for "
                        + String.join(" and ", circumstance.stream().sorted().toList()) + " already: keep one.");
            }
        }
    }
}
