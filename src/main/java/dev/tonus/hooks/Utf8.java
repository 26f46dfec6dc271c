package dev.tonus.hooks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encoding that JSON must have. Jackson alone lets some broken sequences through. */
final class Utf8 {

    private static final int CHUNK = 1024;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Whether the bytes are well-formed UTF-8. */
    static boolean isWellFormed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        int ascii = asciiLength(bytes);
        ByteBuffer input = ByteBuffer.wrap(bytes, ascii, bytes.length - ascii);
        CharBuffer discarded = CharBuffer.allocate(CHUNK);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            discarded.clear();
            result = decoder.decode(input, discarded, true);
        }
        return !result.isError();
    }

    /** How many bytes at the beginning are certainly ASCII, as nearly all of JSON is: eight at a time. */
    private static int asciiLength(byte[] bytes) {
        int length = 0;
        while (length <= bytes.length - Long.BYTES && ((long) LONGS.get(bytes, length) & NOT_ASCII) == 0) {
            length += Long.BYTES;
        }
        return length;
    }
}
