package dev.tonus.terminology.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The index on disk, so that the next start need not read the import again: a mark, the hash of the files that it was made
 * of, a checksum, then the arrays, each behind its length.
 */
final class IndexFile {

    private static final long MARK = 0x544f4e5553445249L;
    private static final int HASH_BYTES = 32;
    private static final int HEAD = Long.BYTES + HASH_BYTES + Long.BYTES;

    private final Path path;
    private final byte[] hash;

    IndexFile(Path path, byte[] hash) {
        this.path = path;
        this.hash = hash.clone();
    }

    /** The index; empty if there is none, or one of other files, or a damaged one. */
    Optional<DrugIndex> read() {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(path));
            return isSound(content) ? Optional.of(index(content)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isSound(ByteBuffer content) {
        if (content.remaining() < HEAD || content.getLong() != MARK) {
            return false;
        }
        byte[] other = new byte[HASH_BYTES];
        content.get(other);
        return Arrays.equals(hash, other) && content.getLong() == checksum(content.slice());
    }

    private static long checksum(ByteBuffer body) {
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return checksum.getValue();
    }

    private static DrugIndex index(ByteBuffer body) {
        return new DrugIndex(
                ints(body),
                ints(body),
                ints(body),
                ints(body),
                bytes(body),
                longs(body),
                ints(body),
                ints(body),
                ints(body));
    }

    /** Writes the index beside its place first, so that nobody ever reads a half of it; does nothing if it may not. */
    void write(DrugIndex index) {
        ByteBuffer content = ByteBuffer.allocate(HEAD + size(index));
        content.position(HEAD);
        put(content, index.codes);
        put(content, index.ingredientEnds);
        put(content, index.ingredients);
        put(content, index.nameEnds);
        content.putInt(index.names.length).put(index.names);
        put(content, index.packages);
        put(content, index.packageCodes);
        put(content, index.retired);
        put(content, index.successors);
        long checksum = checksum(content.slice(HEAD, content.capacity() - HEAD));
        content.position(0).putLong(MARK).put(hash).putLong(checksum);
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.write(part, content.array());
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException readOnly) {
            part.toFile().deleteOnExit();
        }
    }

    private static int size(DrugIndex index) {
        int ints = index.codes.length
                + index.ingredientEnds.length
                + index.ingredients.length
                + index.nameEnds.length
                + index.packageCodes.length
                + index.retired.length
                + index.successors.length;
        int lengths = 9;
        return (ints + lengths) * Integer.BYTES + index.packages.length * Long.BYTES + index.names.length;
    }

    private static void put(ByteBuffer content, int[] values) {
        content.putInt(values.length).asIntBuffer().put(values);
        content.position(content.position() + values.length * Integer.BYTES);
    }

    private static void put(ByteBuffer content, long[] values) {
        content.putInt(values.length).asLongBuffer().put(values);
        content.position(content.position() + values.length * Long.BYTES);
    }

    private static int[] ints(ByteBuffer content) {
        int[] values = new int[content.getInt()];
        content.asIntBuffer().get(values);
        content.position(content.position() + values.length * Integer.BYTES);
        return values;
    }

    private static long[] longs(ByteBuffer content) {
        long[] values = new long[content.getInt()];
        content.asLongBuffer().get(values);
        content.position(content.position() + values.length * Long.BYTES);
        return values;
    }

    private static byte[] bytes(ByteBuffer content) {
        byte[] values = new byte[content.getInt()];
        content.get(values);
        return values;
    }
}
