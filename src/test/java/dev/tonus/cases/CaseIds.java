package dev.tonus.cases;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ids of which the shipped cases say something. */
public final class CaseIds {

    private static final Pattern FOUND = Pattern.compile("(\\S+) is found, .*");
    private static final Pattern ABSENT = Pattern.compile("(\\S+) is (?:not found|unknown).*");
    private static final Pattern OPTION = Pattern.compile("(m-\\S+) is \\S+");

    private CaseIds() {}

    /** The findings that some case expects. */
    public static Set<String> expected() {
        return matching(FOUND);
    }

    /** The findings that some case expects not to be there. */
    public static Set<String> expectedAbsent() {
        return matching(ABSENT);
    }

    /** The options of which some case says how they stand. */
    public static Set<String> offered() {
        return matching(OPTION);
    }

    private static Set<String> matching(Pattern pattern) {
        return CaseFiles.shipped().stream()
                .flatMap(one -> one.expectations().stream())
                .map(expectation -> pattern.matcher(expectation.sentence()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
