package dev.tonus.cards;

import java.net.URI;

/** The demands that CDS Hooks makes on members of its answers. */
final class Requirement {

    private Requirement() {}

    /** Refuses a blank text. */
    static void text(String text, String message) {
        that(!text.isBlank(), message);
    }

    /** Refuses a URL that is not absolute. */
    static void absolute(String url) {
        URI uri = URI.create(url);
        that("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()), "A URL must be absolute");
    }

    /** Refuses what does not hold. */
    static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
