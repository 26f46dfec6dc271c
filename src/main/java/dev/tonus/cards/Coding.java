package dev.tonus.cards;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A code with its code system and its meaning in words.
 *
 * @param system the URI of the code system
 * @param code the code
 * @param display the meaning in words; left out if empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Coding(String system, String code, String display) {

    public Coding {
        Requirement.text(system, "A coding needs a system");
        Requirement.text(code, "A coding needs a code");
    }
}
