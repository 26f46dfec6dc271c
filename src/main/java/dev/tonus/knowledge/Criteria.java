package dev.tonus.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every criterion that the content asks, wherever it stands. */
public final class Criteria {

    private Criteria() {}

    /** The criteria with everything below them, through definitions too. */
    public static Stream<Criterion> of(Knowledge knowledge) {
        return Stream.of(
                        knowledge.interactionTables().stream().flatMap(Criteria::of),
                        knowledge.causes().stream().flatMap(Criteria::of),
                        knowledge.redFlags().stream().flatMap(Criteria::of),
                        knowledge.orderChecks().stream().flatMap(check -> levels(check.levels())),
                        knowledge.options().values().stream().flatMap(Criteria::of))
                .flatMap(criteria -> criteria)
                .flatMap(Criterion::tree);
    }

    /** The definitions that the content uses. */
    public static List<Definition> definitions(Knowledge knowledge) {
        return of(knowledge)
                .flatMap(criterion -> criterion instanceof Is is ? Stream.of(is.definition()) : Stream.of())
                .distinct()
                .toList();
    }

    private static Stream<Criterion> of(Cause cause) {
        return Stream.of(
                        Stream.of(cause.when(), cause.unless()),
                        cause.tiers().stream().map(Tier::when),
                        cause.indicators().stream().map(IndicatorRule::when),
                        drivers(cause.drivers()),
                        workUp(cause.workUp()),
                        advice(cause.advice()))
                .flatMap(criteria -> criteria);
    }

    private static Stream<Criterion> of(ManagementOption option) {
        return Stream.concat(
                option.contraindications().stream().map(Contraindication::when), advice(option.cautions()));
    }

    private static Stream<Criterion> of(RedFlag flag) {
        return Stream.concat(levels(flag.levels()), drivers(flag.drivers()));
    }

    private static Stream<Criterion> of(InteractionTable table) {
        return table.rows().stream().flatMap(row -> row.findGiven().stream()).map(Is::new);
    }

    private static Stream<Criterion> levels(List<Level> levels) {
        return levels.stream()
                .flatMap(level -> Stream.concat(Stream.of(level.when(), level.unless()), workUp(level.workUp())));
    }

    private static Stream<Criterion> workUp(Collection<WorkUp> workUp) {
        return workUp.stream().map(WorkUp::when);
    }

    private static Stream<Criterion> drivers(List<Driver> drivers) {
        return drivers.stream().map(Driver::when);
    }

    private static Stream<Criterion> advice(List<Advice> advice) {
        return advice.stream().flatMap(line -> Stream.of(line.when(), line.unless()));
    }
}
