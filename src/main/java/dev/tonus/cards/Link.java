package dev.tonus.cards;

/**
 * A link to more reading. Tonus offers no SMART apps yet, so every link is absolute.
 *
 * @param label what it leads to
 * @param url where it leads
 * @param type {@code absolute}
 */
public record Link(String label, String url, String type) {

    private static final String ABSOLUTE = "absolute";

    public Link {
        Requirement.text(label, "A link needs a label");
        Requirement.absolute(url);
        Requirement.that(ABSOLUTE.equals(type), "Only absolute links are offered");
    }

    /** A link to a web page. */
    static Link to(String label, String url) {
        return new Link(label, url, ABSOLUTE);
    }
}
