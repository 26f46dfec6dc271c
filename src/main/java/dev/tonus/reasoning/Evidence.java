package dev.tonus.reasoning;

import java.util.List;

/**
 * A fact that made a verdict.
 *
 * @param references the resources it was taken from
 * @param text the fact as a sentence without its full stop; holds text of the record and is not escaped
 */
public record Evidence(List<String> references, String text) {

    public Evidence {
        references = List.copyOf(references);
    }
}
