package dev.tonus.knowledge;

import dev.tonus.facts.Route;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Is at least one use of these drugs in effect that fits all the parameters? ({@code takes})
 *
 * @param drugs which ingredients
 * @param routes by which routes; a use whose route is not said fits them only if {@link Route#UNKNOWN} is among them
 * @param span whether a use that has ended still counts
 * @param timing how it stands in time to the symptom and to the present
 * @param dose what its daily dose must be; a dose that cannot be read leaves the question open
 * @param reasons for which it must be taken, as the names of condition sets, any of them; empty if that does not matter
 * @param count how many different ingredients must fit
 * @param besideOrder how it must stand to the order under examination
 * @param ifMissing what forgivable gaps count as
 */
public record Takes(
        DrugSet drugs,
        Set<Route> routes,
        UseSpan span,
        UseTiming timing,
        @Nullable DoseLimit dose,
        Set<String> reasons,
        int count,
        BesideOrder besideOrder,
        IfMissing ifMissing)
        implements Criterion {

    /** The routes that count where nothing is said: those by which a drug reaches the whole body. */
    public static final Set<Route> SYSTEMIC =
            Stream.of(Route.values()).filter(Route::isSystemic).collect(Collectors.toUnmodifiableSet());

    public Takes {
        routes = Set.copyOf(EnumSet.copyOf(routes));
        reasons = Set.copyOf(reasons);
        if (count < 1) {
            throw new IllegalArgumentException("At least one drug must fit");
        }
    }

    /** A question that neither a reason nor an order matters to. */
    public Takes(
            DrugSet drugs,
            Set<Route> routes,
            UseSpan span,
            UseTiming timing,
            @Nullable DoseLimit dose,
            int count,
            IfMissing ifMissing) {
        this(drugs, routes, span, timing, dose, Set.of(), count, BesideOrder.ANY, ifMissing);
    }

    /** The same question about other drugs. */
    public Takes about(DrugSet others) {
        return new Takes(others, routes, span, timing, dose, reasons, count, besideOrder, ifMissing);
    }

    /** What its daily dose must be. */
    public Optional<DoseLimit> findDose() {
        return Optional.ofNullable(dose);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
