package dev.tonus.book;

import dev.tonus.facts.Code;
import dev.tonus.facts.DerivedLab;
import dev.tonus.knowledge.DrugSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of sets, drugs and labs as a reader writes them. */
final class Terms {

    private static final Pattern ABBREVIATION = Pattern.compile(
            "\\b(ppi|qt|cyp\\d\\w+|oatp\\w+|maoi|ssri|snri|sglt2|ace|arb|nsaid|nrti|ccb|egfr|ck|tsh|pth|crp|esr|bmi|alt|bun|ckd|esrd|cabg|als|ms|hiv|inr)\\b");

    /** Names of drug classes that say what their drugs are like, not what they are. */
    private static final Pattern QUALITY = Pattern.compile(
            ".*(ing|ed|serotonergic|dopaminergic|nephrotoxic|myotoxic|myopathic|possible|strong|moderate|weak|high|low|other|caution|isa|iii|line|therapy|interaction)");

    /** Names that are written in another way than their parts. */
    private static final Map<String, String> SPELLED = Map.of(
            "free-t4", "free T4",
            "hba1c", "HbA1c",
            "pth-intact", "intact PTH",
            "qtc-interval", "QTc interval",
            "systolic-bp", "systolic blood pressure",
            "vitamin-b12", "vitamin B12",
            "vitamin-d-25oh-total", "25-hydroxyvitamin D");

    private Terms() {}

    /** A name of the terminology, {@code loop-diuretic}, in words. */
    static String words(String name) {
        return ABBREVIATION.matcher(name.replace('-', ' ')).replaceAll(found -> found.group()
                .toUpperCase(Locale.ROOT));
    }

    static String anyOf(Collection<String> names) {
        return either(names.stream().sorted().map(Terms::words).toList());
    }

    static String either(List<String> words) {
        return enumerated(words, " or ");
    }

    static String both(Collection<String> names) {
        return enumerated(names.stream().sorted().map(Terms::words).toList(), " and ");
    }

    private static String enumerated(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }

    /** A lab or derived fact. */
    static String lab(String name) {
        return DerivedLab.parse(name).map(Terms::derived).orElseGet(() -> SPELLED.getOrDefault(name, words(name)));
    }

    /** Calcium comes about in several ways. */
    private static String derived(DerivedLab lab) {
        return switch (lab) {
            case CALCIUM_UNADJUSTED -> "total calcium without albumin";
            case CALCIUM_BY_FORMULA -> "calcium by the albumin formula";
            default -> lowerCased(lab.words());
        };
    }

    private static String lowerCased(String words) {
        boolean word = words.length() > 1 && Character.isLowerCase(words.charAt(1)) && !words.startsWith("e");
        return word ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** A choice of drugs: a drug by its name, a class with its article. */
    static String drugs(DrugSet drugs) {
        return either(named(drugs)
                .map(name -> isDrug(name, drugs) ? words(name) : withArticle(name))
                .toList());
    }

    private static Stream<String> named(DrugSet drugs) {
        return Stream.of(drugs.name().split(", ", -1));
    }

    private static boolean isDrug(String name, DrugSet drugs) {
        return drugs.ingredients().contains(name.replace(' ', '-'));
    }

    private static String withArticle(String name) {
        String words = words(name);
        String noun = QUALITY.matcher(name).matches() ? "drug of the class “" + words + "”" : words;
        boolean vowel = Pattern.matches("(?i)[aeio].*|(SSRI|SNRI|NSAID|NRTI|MAOI)\\b.*", noun);
        return (vowel ? "an " : "a ") + noun;
    }

    /** A code as it stands in a resource. */
    static String code(Code code) {
        return code.system() + " " + code.value();
    }

    /** Capitalized, for a heading. */
    static String heading(String words) {
        boolean kept = words.isEmpty() || words.startsWith("eGFR");
        return kept ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** An enum constant or code in words, {@code low moderate}. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String list(Collection<String> names) {
        return names.stream().sorted().map(Terms::words).collect(Collectors.joining(", "));
    }
}
