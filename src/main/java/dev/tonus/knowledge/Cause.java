package dev.tonus.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * A known etiology of muscle cramps or spasms.
 *
 * @param id its permanent name
 * @param name the same in words
 * @param review how far the file has been reviewed
 * @param lead what fills the slots
 * @param when must be met
 * @param unless removes the finding only if met
 * @param replaces ids of the more general causes under which it is printed; {@code *} silences the lines of all others
 * @param tiers the likelihoods, from the top
 * @param indicators the urgencies, from the top; info if none is met
 * @param drivers what is listed beside it
 * @param workUp what to check next
 * @param advice lines of advice
 * @param options the management options, in the order in which they are offered
 * @param shownAlone whether it may be shown without another finding
 * @param ask what a chart cannot show
 * @param neverSay what no card of it may say
 * @param sources ids of sources
 */
public record Cause(
        String id,
        String name,
        Review review,
        Lead lead,
        Criterion when,
        Criterion unless,
        List<String> replaces,
        List<Tier> tiers,
        List<IndicatorRule> indicators,
        List<Driver> drivers,
        List<WorkUp> workUp,
        List<Advice> advice,
        List<OptionOffer> options,
        boolean shownAlone,
        List<String> ask,
        List<String> neverSay,
        List<String> sources) {

    public Cause {
        replaces = List.copyOf(replaces);
        tiers = List.copyOf(tiers);
        indicators = List.copyOf(indicators);
        drivers = List.copyOf(drivers);
        workUp = List.copyOf(workUp);
        advice = List.copyOf(advice);
        options = List.copyOf(options);
        ask = List.copyOf(ask);
        neverSay = List.copyOf(neverSay);
        sources = List.copyOf(sources);
    }

    /** The criteria that decide whether it is a finding, how likely and how urgent. */
    public List<Criterion> deciding() {
        List<Criterion> criteria = new ArrayList<>(List.of(when, unless));
        tiers.forEach(tier -> criteria.add(tier.when()));
        indicators.forEach(rule -> criteria.add(rule.when()));
        return criteria;
    }
}
