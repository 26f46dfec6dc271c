package dev.tonus.terminology;

import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON member by member, without a tree of it: a start reads hundreds of value sets, in a virtual machine that has
 * not warmed up. Whatever a reader leaves unread is passed over.
 */
final class JsonStream {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    private JsonStream(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Hands the JSON value in the bytes to the reader.
     *
     * @throws tools.jackson.core.JacksonException if the bytes are no JSON, or more than one value
     */
    static void read(byte[] bytes, Consumer<JsonStream> reader) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            reader.accept(new JsonStream(parser));
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "there is more behind the end");
            }
        }
    }

    /** Hands the name of each member of the object to the reader, which reads the value from here; none if it is no object. */
    void members(Consumer<String> reader) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            reader.accept(name);
            parser.skipChildren();
        }
    }

    /** Runs the reader at each element of the array; not at all if it is no array. */
    void elements(Runnable reader) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.run();
            parser.skipChildren();
        }
    }

    /** The string; empty if it is none. */
    String text() {
        return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
    }
}
