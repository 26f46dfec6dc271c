package dev.tonus.cards;

import dev.tonus.knowledge.Indicator;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.FindingKind;
import java.util.HashSet;
import java.util.Set;

/** Which findings have a card of their own, and which of them share one because one action answers them. */
final class Urgency {

    private Urgency() {}

    /** Whether a finding stands on an emergency's card: every critical red flag or cause. */
    static boolean isEmergency(Finding finding) {
        return finding.kind() != FindingKind.ORDER_CHECK && finding.indicator() == Indicator.CRITICAL;
    }

    /** Whether two findings belong to one emergency: one names the other, or both name the same. */
    static boolean shareEmergency(Finding one, Finding other) {
        Set<String> names = emergencies(one);
        names.retainAll(emergencies(other));
        return !names.isEmpty();
    }

    private static Set<String> emergencies(Finding finding) {
        Set<String> names = new HashSet<>(finding.emergencies());
        names.add(finding.id());
        return names;
    }
}
