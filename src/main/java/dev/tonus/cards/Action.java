package dev.tonus.cards;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens in the chart if the clinician takes a suggestion. */
public sealed interface Action {

    /** The word of CDS Hooks for it. */
    @JsonProperty("type")
    String type();

    /** What it does, in words. */
    String description();

    /**
     * A new order is drafted.
     *
     * @param description what it does, in words
     * @param resource the order
     */
    record Create(String description, OrderDraft resource) implements Action {

        public Create {
            Requirement.text(description, "An action needs a description");
        }

        @Override
        public String type() {
            return "create";
        }
    }

    /**
     * A draft is removed.
     *
     * @param description what it does, in words
     * @param resourceId the draft, {@code Type/id}
     */
    record Delete(String description, String resourceId) implements Action {

        public Delete {
            Requirement.text(description, "An action needs a description");
            Requirement.that(isReal(resourceId), "An action needs a relative reference, Type/id");
        }

        /** Whether a reference names a resource that a client can find: {@code Type/id}. */
        static boolean isReal(String reference) {
            return reference.matches("[A-Z][A-Za-z]+/[A-Za-z0-9._\\-]+");
        }

        @Override
        public String type() {
            return "delete";
        }
    }
}
