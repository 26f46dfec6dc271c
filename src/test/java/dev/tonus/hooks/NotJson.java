package dev.tonus.hooks;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Bodies that are not one JSON object as RFC 8259 defines it. */
final class NotJson {

    private static final String GOOD = Requests.patientView("nobody").toString();

    private NotJson() {}

    static Stream<Arguments> all() {
        return Stream.concat(texts(), bytes());
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                text("empty", ""),
                text("blank", " \r\n "),
                text("truncated", GOOD.substring(0, GOOD.length() - 1)),
                text("truncated inside a string", GOOD.substring(0, 12)),
                text("two documents", GOOD + GOOD),
                text("garbage behind", GOOD + "x"),
                text("block comment", "/* comment */" + GOOD),
                text("line comment", GOOD + "// comment"),
                text("trailing comma", GOOD.replace("\"prefetch\":", "\"x\":[1,],\"prefetch\":")),
                text("not a number", GOOD.replace("300", "NaN")),
                text("infinity", GOOD.replace("300", "Infinity")),
                text("hexadecimal", GOOD.replace("300", "0x12C")),
                text("leading zero", GOOD.replace("300", "0300")),
                text("number out of range", GOOD.replace("300", "1e999999999")),
                text("number beyond all range", GOOD.replace("300", "1e99999999999")),
                text("tiny number out of range", GOOD.replace("300", "1e-999999999")),
                text("number of 2000 digits", GOOD.replace("300", "1".repeat(2000))),
                text("single quotes", GOOD.replace('"', '\'')),
                text("unquoted name", GOOD.replace("\"hook\":", "hook:")),
                text("control character in a string", GOOD.replace("nobody", "no\u0001body")),
                text("unknown escape", GOOD.replace("nobody", "no\\xbody")),
                text("repeated member", GOOD.replace("\"hook\":", "\"hook\":\"order-sign\",\"hook\":")),
                text(
                        "repeated member deep inside",
                        GOOD.replace("\"resourceType\":", "\"id\":\"1\",\"resourceType\":")),
                text("100,000 brackets", "[".repeat(100_000)),
                text("100,000 objects", "{\"a\":".repeat(100_000)),
                text("array", "[" + GOOD + "]"),
                text("string", "\"patient-view\""),
                text("number", "42"),
                text("null", "null"),
                text("form", "hook=patient-view"),
                text("html", "<html></html>"));
    }

    private static Stream<Arguments> bytes() {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                arguments("UTF-16", GOOD.getBytes(StandardCharsets.UTF_16BE)),
                arguments("UTF-16 with mark", GOOD.getBytes(StandardCharsets.UTF_16)),
                arguments("Latin 1", GOOD.replace("nobody", "nöbody").getBytes(StandardCharsets.ISO_8859_1)),
                arguments("lone continuation byte", broken(good, 0x80)),
                arguments("byte that UTF-8 never has", broken(good, 0xFF)),
                arguments("start of a sequence without its rest", broken(good, 0xC3)),
                arguments("nothing but zeros", new byte[100]));
    }

    private static Arguments text(String name, String body) {
        return arguments(name, body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] broken(byte[] good, int wrong) {
        byte[] body = good.clone();
        body[GOOD.indexOf("nobody")] = (byte) wrong;
        return body;
    }
}
