package dev.tonus.knowledge;

import java.util.List;

/**
 * A criterion with a name that several files share.
 *
 * @param id its name
 * @param name the same in words
 * @param when the criterion
 * @param sources ids of sources
 */
public record Definition(String id, String name, Criterion when, List<String> sources) {

    public Definition {
        sources = List.copyOf(sources);
    }
}
