package dev.tonus;

import dev.tonus.facts.Route;
import dev.tonus.knowledge.DoseLimit;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Relation;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.UseSpan;
import dev.tonus.knowledge.UseTiming;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question for drugs, told in sentences. */
public final class TakesBuilder {

    private final DrugSet drugs;
    private Set<Route> routes = Takes.SYSTEMIC;
    private UseSpan span = UseSpan.CURRENT;
    private boolean startedBeforeSymptom;
    private @Nullable Period changedBeforeSymptom;
    private @Nullable Period changedWithin;
    private @Nullable Period forAtLeast;
    private @Nullable DoseLimit dose;
    private int count = 1;
    private IfMissing ifMissing = IfMissing.UNKNOWN;

    private TakesBuilder(DrugSet drugs) {
        this.drugs = drugs;
    }

    /** Is one of the drugs taken? */
    public static TakesBuilder takes(DrugSet drugs) {
        return new TakesBuilder(drugs);
    }

    public TakesBuilder by(Route... some) {
        routes = Set.of(some);
        return this;
    }

    public TakesBuilder orWashedOut() {
        span = UseSpan.WASHOUT;
        return this;
    }

    public TakesBuilder orStoppedWithin(int days) {
        span = UseSpan.orStoppedWithin(Period.ofDays(days));
        return this;
    }

    public TakesBuilder ever() {
        span = UseSpan.EVER;
        return this;
    }

    public TakesBuilder startedBeforeSymptom() {
        startedBeforeSymptom = true;
        return this;
    }

    public TakesBuilder changedBeforeSymptom(int days) {
        changedBeforeSymptom = Period.ofDays(days);
        return this;
    }

    public TakesBuilder changedWithin(int days) {
        changedWithin = Period.ofDays(days);
        return this;
    }

    public TakesBuilder forAtLeast(int days) {
        forAtLeast = Period.ofDays(days);
        return this;
    }

    public TakesBuilder dose(Relation relation, String milligrams) {
        dose = new DoseLimit(relation, new BigDecimal(milligrams));
        return this;
    }

    public TakesBuilder count(int drugsThatFit) {
        count = drugsThatFit;
        return this;
    }

    public TakesBuilder ifMissing(IfMissing answer) {
        ifMissing = answer;
        return this;
    }

    /** The question. */
    public Takes criterion() {
        UseTiming timing = new UseTiming(startedBeforeSymptom, changedBeforeSymptom, changedWithin, forAtLeast);
        return new Takes(drugs, routes, span, timing, dose, count, ifMissing);
    }
}
