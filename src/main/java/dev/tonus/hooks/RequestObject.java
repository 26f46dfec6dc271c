package dev.tonus.hooks;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
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
public record RequestObject(JsonNode node, String path, HttpStatus refusal) {

    /** The body of a request, whose mistakes are answered by 400. */
    public static RequestObject of(JsonNode body) {
        if (!body.isObject()) {
            throw RefusedException.because(
                    HttpStatus.BAD_REQUEST, IssueType.STRUCTURE, "The body must be a JSON object.");
        }
        return new RequestObject(body, "", HttpStatus.BAD_REQUEST);
    }

    /** The member, an object with members of its own. */
    public RequestObject child(String name) {
        return new RequestObject(object(name), path + name + ".", refusal);
    }

    /** The member, an array of objects with members of their own. */
    public List<RequestObject> objects(String name) {
        JsonNode array = present(name);
        if (!array.isArray() || !array.valueStream().allMatch(JsonNode::isObject)) {
            throw wrong(name, "must be an array of objects");
        }
        List<RequestObject> objects = new ArrayList<>();
        for (JsonNode element : array) {
            objects.add(new RequestObject(element, path + name + "[" + objects.size() + "].", refusal));
        }
        return objects;
    }

    /** The member, a string that is not blank. */
    @CanIgnoreReturnValue
    public String text(String name) {
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
    public void checkOptionalText(String name) {
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
    public boolean has(String name) {
        return !isAbsent(node.path(name));
    }

    /** Refuses the member. */
    public RefusedException wrong(String name, String what) {
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
