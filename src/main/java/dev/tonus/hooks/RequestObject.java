package dev.tonus.hooks;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * An object of a request whose members have fixed types. Unknown members are ignored, {@code null} counts as absent.
 *
 * @param node the object
 * @param path where it stands, with a dot behind it; empty for the request itself
 * @param refusal the status for a member that is missing or wrong
 */
record RequestObject(JsonNode node, String path, HttpStatus refusal) {

    /** The member, a string that is not blank. */
    @CanIgnoreReturnValue
    String text(String name) {
        JsonNode member = present(name);
        if (!member.isString()) {
            throw wrong(name, "must be a string");
        }
        if (member.stringValue().isBlank()) {
            throw wrong(name, "must not be blank");
        }
        return member.stringValue();
    }

    /** The same, unless it is absent. */
    void checkOptionalText(String name) {
        if (has(name)) {
            text(name);
        }
    }

    /** The member, an object; a missing node if it is absent. */
    JsonNode optionalObject(String name) {
        return has(name) ? object(name) : MissingNode.getInstance();
    }

    /** The member, an object. */
    JsonNode object(String name) {
        JsonNode member = present(name);
        if (!member.isObject()) {
            throw wrong(name, "must be an object");
        }
        return member;
    }

    /** The member, an array of strings. */
    List<String> texts(String name) {
        JsonNode member = present(name);
        if (!member.isArray() || !member.valueStream().allMatch(JsonNode::isString)) {
            throw wrong(name, "must be an array of strings");
        }
        return member.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Whether the member is there. */
    boolean has(String name) {
        return !isAbsent(node.path(name));
    }

    /** Refuses the member. */
    RefusedException wrong(String name, String what) {
        return RefusedException.because(refusal, IssueType.VALUE, path + name + " " + what + ".");
    }

    private JsonNode present(String name) {
        JsonNode member = node.path(name);
        if (isAbsent(member)) {
            throw RefusedException.because(refusal, IssueType.REQUIRED, path + name + " is missing.");
        }
        return member;
    }

    private static boolean isAbsent(JsonNode member) {
        return member.isMissingNode() || member.isNull();
    }
}
