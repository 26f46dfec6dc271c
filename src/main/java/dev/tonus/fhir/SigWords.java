package dev.tonus.fhir;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The phrases of directions in words. What is not among them is not understood, and then nothing of the text is. */
final class SigWords {

    /** No phrase has more words. */
    static final int LONGEST = 6;

    private static final Pattern BETWEEN_PHRASES = Pattern.compile("[|\n]");

    private static final Set<String> SAY_NOTHING = Set.of(phrases("""
            take|give|apply|place|swallow|chew|use|patient to take|please take|inject|sig :|sig|dissolve
            wear|administer|to be taken|taken|total|a total of|by mouth|orally|oral|po|per os|by oral route
            oral route|mouth|via oral route|sublingually|under the tongue|under tongue|sl|subcutaneously
            under the skin|intramuscularly|transdermally|to skin|to the skin|on the skin|onto the skin
            on skin|onto skin|to clean dry skin|whole|with water|with a glass of water
            with a full glass of water|with food|with meals|with milk|with food or milk
            with or without food|without food|on an empty stomach|before meals|after meals|at the same time
            as needed|as required|if needed|when needed|when required|prn|if required|until gone
            do not crush or chew|do not crush|until finished|up to|approximately|,|.|;|:|(|)|=
            """));

    /** Reasons may stand behind "for" in any number and order. */
    private static final Set<String> REASONS = Set.of(phrases("""
            pain|pains|spasm|spasms|muscle|muscles|cramp|cramps|blood|pressure|high|cholesterol|anxiety
            sleep|insomnia|nausea|vomiting|headache|headaches|fever|leg|legs|back|neck|severe|moderate|mild
            nerve|heart|diabetes|thyroid|cough|infection|depression|reflux|heartburn|swelling|edema|fluid
            arthritis|inflammation|gout|seizures|spasticity|stiffness|breakthrough|chronic|low|potassium
            magnesium|hypertension|restless|nocturnal|night|or|and|/
            """));

    private static final Map<String, BigDecimal> TIMES = times();
    private static final Map<String, Slot> SLOTS = slots();

    private SigWords() {}

    /** A part of the day at which a dose is taken. */
    enum Slot {
        MORNING,
        NOON,
        EVENING,
        NIGHT
    }

    private static Map<String, BigDecimal> times() {
        Map<String, BigDecimal> times = new HashMap<>();
        put(times, 1, """
                daily|once daily|once a day|once per day|once every day|every day|each day|per day|a day|qd
                q day|qday|q daily|once / day|/ day|once each day|every other day|qod|every second day
                on alternate days|every alternate day|once every other day|q other day|every 24 hours
                once in 24 hours
                """);
        put(times, 2, """
                bid|bd|twice daily|twice a day|twice per day|twice each day|twice every day|twice / day|bds
                """);
        put(times, 3, """
                tid|tds|thrice daily|three times daily
                """);
        put(times, 4, """
                qid|qds
                """);
        return Map.copyOf(times);
    }

    private static Map<String, Slot> slots() {
        Map<String, Slot> slots = new HashMap<>();
        put(slots, Slot.MORNING, """
                in the morning|every morning|each morning|morning|qam|q am|in the am|with breakfast
                at breakfast|before breakfast|after breakfast|in am|am|every am|in morning|breakfast
                """);
        put(slots, Slot.NOON, """
                at noon|noon|at midday|midday|with lunch|at lunch|lunch|in the afternoon
                """);
        put(slots, Slot.EVENING, """
                in the evening|every evening|each evening|evening|qpm|q pm|in the pm|with dinner|at dinner
                with supper|dinner|with evening meal|pm|in pm|with the evening meal|in evening|every pm|supper
                after dinner
                """);
        put(slots, Slot.NIGHT, """
                at bedtime|bedtime|every bedtime|before bedtime|before bed|at night|nightly|every night
                each night|qhs|q hs|hs|once nightly|night|every night at bedtime|at hs|nightly at bedtime
                at night before bed
                """);
        return Map.copyOf(slots);
    }

    private static void put(Map<String, BigDecimal> times, int count, String phrases) {
        for (String phrase : phrases(phrases)) {
            times.put(phrase, new BigDecimal(count));
        }
    }

    private static void put(Map<String, Slot> slots, Slot slot, String phrases) {
        for (String phrase : phrases(phrases)) {
            slots.put(phrase, slot);
        }
    }

    /** The phrases of a list, separated by bars and ends of lines. */
    static String[] phrases(String list) {
        return BETWEEN_PHRASES.split(list.strip(), -1);
    }

    /** Whether the phrase changes nothing about the dose a day. */
    static boolean saysNothing(String phrase) {
        return SAY_NOTHING.contains(phrase);
    }

    /** Whether the word belongs to a reason. */
    static boolean isReason(String word) {
        return REASONS.contains(word);
    }

    /** How often a day the phrase says, none if it says nothing of that. */
    static Map<String, BigDecimal> timesADay() {
        return TIMES;
    }

    /** The part of the day of each phrase. */
    static Map<String, Slot> partsOfTheDay() {
        return SLOTS;
    }
}
