package dev.tonus;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The entries of the knowledge book as a reader sees them: text without markup. */
final class PrintedEntries {

    private final Map<String, String> markup = new LinkedHashMap<>();

    private PrintedEntries() {}

    static PrintedEntries of(String page) {
        PrintedEntries entries = new PrintedEntries();
        Pattern.compile("<section[^>]*class=\"entry\"[^>]*>.*?</section>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .forEach(entry -> entries.markup.put(idOf(entry), entry));
        return entries;
    }

    private static String idOf(String entry) {
        return Pattern.compile("id=\"([^\"]+)\"")
                .matcher(entry)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    /** The text of an entry; empty if there is none. */
    String text(String id) {
        return plain(markup.getOrDefault(id, ""));
    }

    /** The text of the rows of an entry that bear a label, whatever their number. */
    String rows(String id, String label) {
        return Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL)
                .matcher(markup.getOrDefault(id, ""))
                .results()
                .map(row -> plain(row.group()))
                .filter(row ->
                        row.replaceFirst("^\\d+ ", "").toLowerCase(Locale.ROOT).startsWith(label))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String markup) {
        return markup.replaceAll("<[^>]+>", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
