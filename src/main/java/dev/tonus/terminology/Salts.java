package dev.tonus.terminology;

import java.util.Set;

/**
 * Words behind an ingredient's name that name its salt, ester or complex without making it another ingredient: those
 * found so in the product table. Enacarbil and lauroxil are left out, since RxNorm takes their compounds for ingredients
 * of their own.
 */
final class Salts {

    private static final Set<String> WORDS = Set.of(
            "acetate",
            "acetonide",
            "arginine",
            "aspartate",
            "bitartrate",
            "bromide",
            "calcium",
            "carbonate",
            "cilexetil",
            "citrate",
            "decanoate",
            "dihydrate",
            "dihydrochloride",
            "dimesylate",
            "dipotassium",
            "erbumine",
            "estolate",
            "ethylsuccinate",
            "fumarate",
            "gluconate",
            "hcl",
            "hydrobromide",
            "hydrochloride",
            "lactate",
            "lactobionate",
            "magnesium",
            "malate",
            "maleate",
            "medoxomil",
            "mesylate",
            "methylbromide",
            "mononitrate",
            "napsylate",
            "palmitate",
            "pamoate",
            "phosphate",
            "polistirex",
            "potassium",
            "resin",
            "saccharate",
            "salicylate",
            "sodium",
            "stearate",
            "succinate",
            "sulfate",
            "tannate",
            "tartrate",
            "terephthalate",
            "tromethamine",
            "valerate");

    private Salts() {}

    /** Whether the word, in lower case, is one of them. */
    static boolean isSalt(String word) {
        return WORDS.contains(word);
    }
}
