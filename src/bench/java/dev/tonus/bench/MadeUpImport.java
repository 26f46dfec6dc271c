package dev.tonus.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files in the layout of RxNorm's that are as large as those, and of which every name is made up. */
final class MadeUpImport {

    static final int INGREDIENTS = 15_000;
    static final int COMPONENTS = 90_000;
    static final int DRUGS = 120_000;
    static final int BRANDED = 75_000;
    static final int PACKAGES = 250_000;
    private static final int FIRST = 3_000_000;

    private MadeUpImport() {}

    /** About 300,000 concepts, 900,000 relations in both directions, and a quarter of a million packages. */
    static void write(Path folder) throws IOException {
        try (BufferedWriter concepts = Files.newBufferedWriter(folder.resolve("RXNCONSO.RRF"));
                BufferedWriter relations = Files.newBufferedWriter(folder.resolve("RXNREL.RRF"));
                BufferedWriter packages = Files.newBufferedWriter(folder.resolve("RXNSAT.RRF"))) {
            int components = FIRST + INGREDIENTS;
            int drugs = components + COMPONENTS;
            int branded = drugs + DRUGS;
            for (int i = 0; i < INGREDIENTS; i++) {
                concept(concepts, FIRST + i, "IN", "madeupine" + i);
            }
            for (int i = 0; i < COMPONENTS; i++) {
                concept(concepts, components + i, "SCDC", "madeupine" + i % INGREDIENTS + " " + i % 500 + " MG");
                relation(relations, components + i, "has_ingredient", "ingredient_of", FIRST + i % INGREDIENTS);
            }
            for (int i = 0; i < DRUGS; i++) {
                concept(
                        concepts,
                        drugs + i,
                        "SCD",
                        "madeupine" + i + " " + i % 500 + " MG Extended Release Oral Tablet");
                relation(relations, drugs + i, "consists_of", "constitutes", components + i % COMPONENTS);
                relation(relations, drugs + i, "consists_of", "constitutes", components + (i * 7) % COMPONENTS);
            }
            for (int i = 0; i < BRANDED; i++) {
                concept(
                        concepts,
                        branded + i,
                        "SBD",
                        "madeupine" + i + " " + i % 500 + " MG Oral Tablet [Madeup" + i + "]");
                relation(relations, branded + i, "tradename_of", "has_tradename", drugs + i);
            }
            for (int i = 0; i < PACKAGES; i++) {
                int drug = drugs + i % DRUGS;
                packages.write(drug + "||||CUI|" + drug + "|||NDC|RXNORM|" + (10_000_000_000L + i) + "|N|4096|\n");
            }
        }
    }

    private static void concept(BufferedWriter file, int code, String type, String name) throws IOException {
        file.write(code + "|ENG||||||" + code + "1|" + code + "|" + code + "||RXNORM|" + type + "|" + code + "|" + name
                + "||N|4096|\n");
    }

    private static void relation(BufferedWriter file, int from, String name, String back, int to) throws IOException {
        file.write(to + "||CUI|RO|" + from + "||CUI|" + name + "|1||RXNORM|RXNORM||||4096|\n");
        file.write(from + "||CUI|RO|" + to + "||CUI|" + back + "|1||RXNORM|RXNORM||||4096|\n");
    }
}
