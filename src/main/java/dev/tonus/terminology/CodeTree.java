package dev.tonus.terminology;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The hierarchy of ICD-10-CM: a code stands below every code that it begins with. Dots and letter case do not matter,
 * since some records leave the dot out.
 */
final class CodeTree {

    private final Node root;

    private CodeTree(Node root) {
        this.root = root;
    }

    /** The tree of the listed codes, each with its sets. */
    static CodeTree of(Map<String, Set<String>> setsByCode) {
        Branch trunk = new Branch();
        setsByCode.forEach((code, sets) -> trunk.at(code).sets.addAll(sets));
        return new CodeTree(trunk.grow(Set.of(), new HashMap<>()));
    }

    /** The sets of the code and of all listed codes above it. */
    Set<String> setsOf(String code) {
        Node node = root;
        for (int i = 0; i < code.length(); i++) {
            char c = Character.toUpperCase(code.charAt(i));
            if (c != '.' && !node.below.containsKey(c)) {
                return node.sets;
            }
            node = node.below.getOrDefault(c, node);
        }
        return node.sets;
    }

    /** One code, listed or not, with its own sets and those of the codes above it. */
    private record Node(Set<String> sets, Map<Character, Node> below) {}

    /** A node while the tree is built. */
    private static final class Branch {

        private final Set<String> sets = new TreeSet<>();
        private final Map<Character, Branch> below = new HashMap<>();

        Branch at(String code) {
            Branch branch = this;
            String bare = code.replace(".", "");
            for (int i = 0; i < bare.length(); i++) {
                branch = branch.below.computeIfAbsent(Character.toUpperCase(bare.charAt(i)), key -> new Branch());
            }
            return branch;
        }

        /** The same sets are one object, however many codes have them. */
        Node grow(Set<String> above, Map<Set<String>, Set<String>> pool) {
            Set<String> all = new TreeSet<>(above);
            all.addAll(sets);
            Set<String> shared = pool.computeIfAbsent(all, Collections::unmodifiableSet);
            Map<Character, Node> nodes = new HashMap<>();
            below.forEach((c, branch) -> nodes.put(c, branch.grow(shared, pool)));
            return new Node(shared, Map.copyOf(nodes));
        }
    }
}
