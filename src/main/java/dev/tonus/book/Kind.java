package dev.tonus.book;

/** The kinds of content, in the order of the book's chapters. */
enum Kind {
    CAUSE("cause", "Causes"),
    RED_FLAG("red-flag", "Red flags"),
    ORDER_CHECK("order-check", "Order checks"),
    OPTION("option", "Management options"),
    DEFINITION("definition", "Definitions that several entries share"),
    TABLE("table", "Interaction tables"),
    LIMITS("limits", "Laboratory limits"),
    WINDOWS("windows", "How long a drug counts after it was stopped"),
    ORDERABLE("orderable", "What a card can suggest to order"),
    OFFER("offer", "Drugs that a card can offer to order instead"),
    SOURCE("source", "Sources");

    private final String code;
    private final String title;

    Kind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The word of the snapshots. */
    String code() {
        return code;
    }

    /** The heading of its chapter. */
    String title() {
        return title;
    }

    /** Whether a reviewer signs each entry. */
    boolean isSigned() {
        return !isLookedUp() && this != DEFINITION;
    }

    /** Whether its entries are looked up by their id, and not read one after the other. */
    boolean isLookedUp() {
        return compareTo(WINDOWS) > 0;
    }
}
