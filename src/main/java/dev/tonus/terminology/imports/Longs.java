package dev.tonus.terminology.imports;

import java.util.Arrays;

/** A growing list of pairs of ints, each packed into a long so that they sort by the first, then by the second. */
final class Longs {

    private long[] values = new long[1 << 12];
    private int size;

    void add(int first, int second) {
        add(((long) first << Integer.SIZE) | second);
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** All of them, sorted, each once. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[kept - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** The first place in the sorted pairs whose first is not below. */
    static int from(long[] sorted, int first) {
        int found = Arrays.binarySearch(sorted, (long) first << Integer.SIZE);
        return found >= 0 ? found : -found - 1;
    }

    static int first(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int second(long pair) {
        return (int) pair;
    }
}
