package dev.tonus.facts;

import java.util.Map;

/** Units as people read them. UCUM writes for machines: {@code mm[Hg]}, {@code mL/min/{1.73_m2}}. */
public final class UnitInPrint {

    /** Units that stand for nothing else as a part of another one. */
    private static final Map<String, String> WHOLE =
            Map.of("Cel", "°C", "[degF]", "°F", "[lb_av]", "lb", "[in_i]", "in", "kg/m2", "kg/m²");

    private UnitInPrint() {}

    /** The unit as it is printed; any other text is left as it is. */
    public static String of(String unit) {
        String parts =
                unit.replace("{1.73_m2}", "1.73 m²").replace("mm[Hg]", "mmHg").replace("[IU]", "IU");
        return WHOLE.getOrDefault(unit, parts);
    }
}
