package dev.tonus.cases;

import dev.tonus.Shipped;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.DrugWindows;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.OrderMoment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Content without one of its tiers, indicators, levels, contraindications, drivers, lines or table rows. */
final class RuleMutants {

    private static final Set<OrderMoment> EVERY_MOMENT = EnumSet.allOf(OrderMoment.class);

    private final Knowledge knowledge;
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleMutants(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    static List<Mutant> of(Knowledge knowledge) {
        RuleMutants rules = new RuleMutants(knowledge);
        knowledge.causes().forEach(cause -> {
            rules.drop(cause.id(), cause, "tiers", cause.tiers());
            rules.drop(cause.id(), cause, "indicators", cause.indicators());
            rules.drop(cause.id(), cause, "drivers", cause.drivers());
            rules.drop(cause.id(), cause, "workUp", cause.workUp());
            rules.drop(cause.id(), cause, "advice", cause.advice());
            rules.drop(cause.id(), cause, "options", cause.options());
        });
        knowledge.redFlags().forEach(flag -> rules.levels(flag.id(), flag, flag.levels()));
        knowledge.orderChecks().forEach(check -> rules.levels(check.id(), check, check.levels()));
        knowledge.options().values().forEach(option -> {
            rules.drop(option.id(), option, "contraindications", option.contraindications());
            rules.drop(option.id(), option, "cautions", option.cautions());
        });
        knowledge.interactionTables().forEach(rules::rows);
        rules.fullStrength(knowledge.windows());
        rules.nasalAndRectal(knowledge.windows());
        return rules.mutants;
    }

    private void levels(String id, Record file, List<Level> levels) {
        drop(id, file, "levels", levels);
        levels.stream()
                .filter(level -> !level.unless().equals(Criterion.never()))
                .forEach(
                        level -> add(id + ": unless dropped", level, Rewrite.with(level, "unless", Criterion.never())));
        levels.stream().filter(level -> !level.moments().equals(EVERY_MOMENT)).forEach(level -> {
            add(id + ": moments dropped", level, Rewrite.with(level, "moments", EVERY_MOMENT));
            for (OrderMoment moment : level.moments()) {
                Set<OrderMoment> others = new HashSet<>(level.moments());
                others.remove(moment);
                add(id + ": moment " + moment.code() + " dropped", level, Rewrite.with(level, "moments", others));
            }
        });
    }

    private void drop(String id, Record file, String list, List<?> entries) {
        for (int i = 0; i < entries.size(); i++) {
            String name = id + ": " + list + " " + (i + 1) + " dropped";
            add(name, file, Rewrite.without(file, list, i));
        }
    }

    private void rows(InteractionTable table) {
        for (int i = 0; i < table.rows().size(); i++) {
            InteractionRow row = table.rows().get(i);
            add(table.id() + ": row of " + drugsOf(row) + " dropped", table, Rewrite.without(table, "rows", i));
        }
    }

    /** The drugs of a row in words. */
    static String drugsOf(InteractionRow row) {
        return row.together().isEmpty()
                ? String.join(" ", new TreeSet<>(row.drugs()))
                : "together " + String.join(" ", new TreeSet<>(row.together()));
    }

    private void nasalAndRectal(DrugWindows windows) {
        DrugSet drugs = windows.findNasalAndRectal().orElseThrow();
        for (String left : drugs.classes()) {
            Set<String> rest = new HashSet<>(drugs.ingredients());
            rest.removeAll(Shipped.terminology().drugClasses().getOrDefault(left, Set.of()));
            DrugSet others = new DrugSet(drugs.name(), rest);
            add("nasal and rectal " + left + " dropped", windows, Rewrite.with(windows, "nasalAndRectal", others));
        }
    }

    private void fullStrength(DrugWindows windows) {
        for (String drug : windows.fullStrength()) {
            Set<String> rest = new HashSet<>(windows.fullStrength());
            rest.remove(drug);
            add("full strength of " + drug + " dropped", windows, Rewrite.with(windows, "fullStrength", rest));
        }
    }

    private void add(String change, Record one, Record other) {
        mutants.add(new Mutant(change, () -> Rewrite.replacing(knowledge, one, other)));
    }
}
