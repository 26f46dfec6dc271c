package dev.tonus.hooks;

import dev.tonus.facts.PatientFacts;
import dev.tonus.knowledge.ServiceDefinition;
import dev.tonus.reasoning.Assessment;
import java.util.function.Function;

/**
 * A CDS service: what discovery announces, and how it comes to its assessment.
 *
 * @param definition what discovery announces
 * @param hook the hook that it answers
 * @param reasoning the assessment of facts
 */
public record CdsService(ServiceDefinition definition, Hook hook, Function<PatientFacts, Assessment> reasoning) {

    public CdsService {
        if (!definition.hook().equals(hook.code())) {
            throw new IllegalArgumentException("Service " + definition.id() + " is announced for another hook");
        }
    }

    /** The last part of its URL. */
    public String id() {
        return definition.id();
    }
}
