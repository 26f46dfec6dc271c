package dev.tonus.terminology.imports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts together a {@link DrugIndex}; drugs come in the order of their codes. */
final class DrugIndexBuilder {

    private final IntArray codes = new IntArray();
    private final IntArray ingredientEnds = new IntArray();
    private final IntArray ingredients = new IntArray();
    private final IntArray nameEnds = new IntArray();
    private final ByteArrayOutputStream names = new ByteArrayOutputStream();
    private final Map<Long, Integer> packages = new TreeMap<>();
    private final Map<Integer, Integer> successors = new TreeMap<>();

    void add(int code, String name, List<Integer> ingredientCodes) {
        codes.add(code);
        ingredientCodes.forEach(ingredients::add);
        ingredientEnds.add(ingredients.size());
        names.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        nameEnds.add(names.size());
    }

    /** A package; 0 for an NDC that two drugs claim. */
    void addPackage(long ndc, int code) {
        if (code != 0) {
            packages.put(ndc, code);
        }
    }

    void addSuccessor(int retired, int successor) {
        successors.put(retired, successor);
    }

    DrugIndex build() {
        return new DrugIndex(
                codes.toArray(),
                ingredientEnds.toArray(),
                ingredients.toArray(),
                nameEnds.toArray(),
                names.toByteArray(),
                packages.keySet().stream().mapToLong(Long::longValue).toArray(),
                packages.values().stream().mapToInt(Integer::intValue).toArray(),
                successors.keySet().stream().mapToInt(Integer::intValue).toArray(),
                successors.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** A growing array. */
    private static final class IntArray {
        private int[] values = new int[1 << 10];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int size() {
            return size;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
