package dev.tonus.terminology;

import dev.tonus.facts.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A site's own laboratory codes, each with the LOINC code that it stands for. */
final class LocalLabs {

    private static final List<String> COLUMNS = List.of("system", "code", "loinc");

    private LocalLabs() {}

    /** The LOINC code of each local code. A row whose LOINC code no value set lists would change nothing: it is refused. */
    static Map<Code, String> read(SortedMap<String, byte[]> tables, Map<String, String> labByCode, Problems problems) {
        Map<Code, String> local = new HashMap<>();
        TerminologyFiles files = new TerminologyFiles(tables);
        for (String table : tables.keySet()) {
            for (CsvRow row : CsvTable.read(files, table, COLUMNS, problems)) {
                read(row, labByCode, local);
            }
        }
        return local;
    }

    private static void read(CsvRow row, Map<String, String> labByCode, Map<Code, String> local) {
        Code code = new Code(
                row.get("system").strip(), row.required("code").orElse("").strip());
        String loinc = row.required("loinc").orElse("").strip();
        if (CodeSystem.of(code.system()) == CodeSystem.LOINC) {
            row.problem("the local code is one of LOINC: change the value set instead");
        } else if (!loinc.isEmpty() && !labByCode.containsKey(loinc)) {
            row.problem("no value set of laboratory tests lists the LOINC code " + loinc);
        } else if (local.putIfAbsent(code, loinc) != null) {
            row.problem("the local code stands twice: " + code.value());
        }
    }
}
