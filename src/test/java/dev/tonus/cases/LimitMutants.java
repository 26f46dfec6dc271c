package dev.tonus.cases;

import dev.tonus.facts.Quantity;
import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Limits that are one unit in their last place too low or too high: of labs in each unit, and of doses. */
final class LimitMutants {

    private final Knowledge knowledge;
    private final List<Mutant> mutants = new ArrayList<>();

    private LimitMutants(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    static List<Mutant> of(Knowledge knowledge) {
        LimitMutants limits = new LimitMutants(knowledge);
        Map<Limit, String> labs = new LinkedHashMap<>();
        Criteria.of(knowledge, LabStands.class).forEach(stands -> labs.put(stands.limit(), stands.lab()));
        labs.forEach(limits::ofLab);
        knowledge.interactionTables().forEach(limits::ofTable);
        return limits.mutants;
    }

    private void ofLab(Limit limit, String lab) {
        limit.values().forEach((method, quantities) -> {
            for (Quantity quantity : quantities) {
                for (int step : List.of(-1, 1)) {
                    Quantity moved = new Quantity(moved(quantity.value(), step), quantity.unit());
                    Map<String, List<Quantity>> values = new HashMap<>(limit.values());
                    values.put(
                            method,
                            quantities.stream()
                                    .map(each -> each.equals(quantity) ? moved : each)
                                    .toList());
                    String name = String.join(" ", lab, limit.grade(), method, quantity.display());
                    Limit other = Rewrite.with(limit, "values", values);
                    add(name + " moved to " + moved.value(), () -> Rewrite.replacing(knowledge, limit, other));
                }
            }
        });
    }

    private static BigDecimal moved(BigDecimal value, int steps) {
        return value.add(value.ulp().multiply(BigDecimal.valueOf(steps)));
    }

    private void ofTable(InteractionTable table) {
        for (InteractionRow row : table.rows()) {
            row.cells().forEach((column, cell) -> cell.findCap().ifPresent(cap -> {
                for (int step : List.of(-1, 1)) {
                    InteractionCell moved = Rewrite.with(cell, "cap", moved(cap, step));
                    Map<String, InteractionCell> cells = new HashMap<>(row.cells());
                    cells.put(column, moved);
                    InteractionRow other = Rewrite.with(row, "cells", cells);
                    String name = column + " with " + RuleMutants.drugsOf(row) + " " + cap + " mg/d";
                    add(name + " moved by " + step, () -> Rewrite.replacing(knowledge, row, other));
                }
            }));
        }
    }

    private void add(String change, java.util.function.Supplier<Knowledge> content) {
        mutants.add(new Mutant(change, content));
    }
}
