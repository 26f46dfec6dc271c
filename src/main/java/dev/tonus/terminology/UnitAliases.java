package dev.tonus.terminology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spellings of units that are not UCUM. */
final class UnitAliases {

    private static final String FILE = "terminology/unit-aliases.csv";
    private static final List<String> COLUMNS = List.of("text", "ucum");

    /** Unicode has two signs for micro, the micro sign and the Greek letter; UCUM writes u. */
    private static final char MICRO_SIGN = '\u00B5';

    private static final char GREEK_MU = '\u03BC';

    private final Map<String, String> ucumByText;

    private UnitAliases(Map<String, String> ucumByText) {
        this.ucumByText = Map.copyOf(ucumByText);
    }

    static UnitAliases read(TerminologyFiles files, Problems problems) {
        Map<String, String> aliases = new HashMap<>();
        for (CsvRow row : CsvTable.read(files, FILE, COLUMNS, problems)) {
            String text = row.required("text").orElse("");
            if (aliases.containsKey(text)) {
                row.problem("the spelling stands twice");
            }
            aliases.put(text, row.required("ucum").orElse(""));
        }
        return new UnitAliases(aliases);
    }

    /** The unit in UCUM; the spelling itself, trimmed and with u for micro, if it is no alias. */
    String ucumOf(String spelling) {
        String trimmed = spelling.strip();
        String plain = trimmed.replace(MICRO_SIGN, 'u').replace(GREEK_MU, 'u');
        return ucumByText.getOrDefault(trimmed, ucumByText.getOrDefault(plain, plain));
    }
}
