package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.RedFlag;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Checks that no cause or red flag needs its own finding to be found. */
final class FindingCircles {

    private final Map<String, Set<String>> needs = new HashMap<>();
    private final Function<String, Place> places;
    private final Set<String> done = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private FindingCircles(Function<String, Place> places) {
        this.places = places;
    }

    static void check(Collection<Cause> causes, Collection<RedFlag> redFlags, Function<String, Place> places) {
        FindingCircles circles = new FindingCircles(places);
        causes.forEach(cause -> circles.add(cause.id(), cause.deciding()));
        redFlags.forEach(flag -> circles.add(flag.id(), flag.deciding()));
        List.copyOf(circles.needs.keySet()).stream().sorted().forEach(circles::follow);
    }

    private void add(String id, List<Criterion> criteria) {
        Set<String> named = new LinkedHashSet<>();
        criteria.stream()
                .flatMap(Criterion::tree)
                .filter(Found.class::isInstance)
                .forEach(part -> named.addAll(((Found) part).ids()));
        needs.put(id, named);
    }

    private void follow(String id) {
        if (open.contains(id)) {
            List<String> path = List.copyOf(open);
            String circle = String.join(" → ", path.subList(path.indexOf(id), path.size()));
            places.apply(id)
                    .refuse("The finding '" + id + "' needs itself (" + circle + " → " + id + "): break the circle.");
            return;
        }
        if (done.add(id)) {
            open.addLast(id);
            needs.getOrDefault(id, Set.of()).stream().sorted().forEach(this::follow);
            open.removeLast();
        }
    }
}
