package dev.tonus.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The drug classes of ATC codes. A code of that classification tells a class by its group, never the ingredient or the
 * dose.
 *
 * @param groups the groups, in the order of the table
 */
record AtcClasses(List<Group> groups) {

    private static final String FILE = "terminology/atc-classes.csv";
    private static final List<String> COLUMNS = List.of("class", "prefix", "except", "label");

    /** A group of any level, or a substance. */
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?");

    AtcClasses {
        groups = List.copyOf(groups);
    }

    static AtcClasses read(TerminologyFiles files, Map<String, Set<String>> classes, Problems problems) {
        List<Group> groups = new ArrayList<>();
        for (CsvRow row : CsvTable.read(files, FILE, COLUMNS, problems)) {
            Group group = new Group(row.get("class"), row.get("prefix"), row.get("except"));
            if (!classes.containsKey(group.drugClass)) {
                row.problem("the class is unknown: " + group.drugClass);
            }
            if (!isCode(group.prefix)) {
                row.problem("the prefix is no ATC group: " + group.prefix);
            }
            if (!group.except.isEmpty() && !group.except.startsWith(group.prefix)) {
                row.problem("the exception lies outside the group: " + group.except);
            }
            groups.add(group);
        }
        return new AtcClasses(groups);
    }

    /** Whether the text, in upper case, has the form of a code of the classification. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The classes that the code belongs to; none if it is no ATC code or of no class of interest. */
    Set<String> classesOf(String code) {
        String bare = code.strip().toUpperCase(Locale.ROOT);
        if (!isCode(bare)) {
            return Set.of();
        }
        Set<String> classes = new TreeSet<>();
        for (Group group : groups) {
            if (group.holds(bare)) {
                classes.add(group.drugClass);
            }
        }
        return classes;
    }

    /**
     * A group of the classification whose drugs are of a class.
     *
     * @param drugClass the class
     * @param prefix what the codes of the group begin with
     * @param except what those begin with that stand in the group and are not of the class; empty if there are none
     */
    record Group(String drugClass, String prefix, String except) {
        boolean holds(String code) {
            return code.startsWith(prefix) && (except.isEmpty() || !code.startsWith(except));
        }
    }
}
