package dev.tonus.hooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A CDS client that can send anything, well-formed or not, because it writes the bytes itself. */
public record Client(int port) {

    private static final int TIMEOUT = 20_000;

    /** A call as a good client makes it. */
    public Answer post(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), "Content-Type: application/json");
    }

    public Answer post(String path, byte[] body, String... headers) {
        String head = head("POST", path, headers) + "Content-Length: " + body.length + "\r\n\r\n";
        return exchange(concat(head.getBytes(StandardCharsets.UTF_8), body));
    }

    /** A request without a body. */
    public Answer request(String method, String path, String... headers) {
        return exchange((head(method, path, headers) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public Answer get(String path, String... headers) {
        return request("GET", path, headers);
    }

    private String head(String method, String path, String... headers) {
        boolean namesHost = Stream.of(headers).anyMatch(header -> header.startsWith("Host:"));
        String host = namesHost ? "" : "Host: localhost:" + port + "\r\n";
        String others = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return method + " " + path + " HTTP/1.1\r\n" + host + "Connection: close\r\n" + others;
    }

    /** Sends the bytes and reads until the server closes. */
    public Answer exchange(byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return Answer.parse(answer.toString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    /** What came back. */
    public record Answer(int status, String head, String body) {

        static Answer parse(String text) {
            int end = text.indexOf("\r\n\r\n");
            String head = text.substring(0, end);
            String body = text.substring(end + 4);
            boolean chunked = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
            return new Answer(Integer.parseInt(head.substring(9, 12)), head, chunked ? dechunked(body) : body);
        }

        private static String dechunked(String chunks) {
            byte[] bytes = chunks.getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            int position = 0;
            while (true) {
                String rest = new String(bytes, position, bytes.length - position, StandardCharsets.ISO_8859_1);
                int size = Integer.parseInt(rest.substring(0, rest.indexOf("\r\n")), 16);
                if (size == 0) {
                    return joined.toString(StandardCharsets.UTF_8);
                }
                int start = position + rest.indexOf("\r\n") + 2;
                joined.write(bytes, start, size);
                position = start + size + 2;
            }
        }

        public JsonNode json() {
            return Json.mapper().readTree(body);
        }

        public Optional<String> header(String name) {
            return head.lines()
                    .skip(1)
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        /** The kind of trouble that the OperationOutcome reports. */
        public String issueCode() {
            return json().at("/issue/0/code").asString();
        }

        public String diagnostics() {
            return json().at("/issue/0/diagnostics").asString();
        }
    }
}
