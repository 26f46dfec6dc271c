package dev.tonus.terminology;

import java.util.Set;

/**
 * Words that stand beside the name of a drug with a number and a unit behind them, in directions, on packages and in
 * remarks: {@code morning 20 mg}, {@code target 40 mg}. They are no names of drugs.
 */
final class Remarks {

    private static final Set<String> WORDS =
            Set.copyOf(DrugWords.of("""
            about active additional adjust adjusted adjusting administer admission adult adults after
            afternoon again aged allergic allergy alternate alternating alternative amp ampoule ampoules
            ampul ampule ampules and anxiety any apply approx approximately around arthritis asap avoid
            awake back bag bags basal base batch bds bed bedtime been before beginning being bid blister
            blood body bolus bottle bottles box boxes brand brands break breakfast breakthrough bridge
            bulk but capped carton cartons cartridges case cassette change cherry chew chewed child
            children cholesterol chronic clean color compare compound compounded contains content
            continue continuous cough count course cps cramp cramps crm crush crushed cup current
            currently cut days decrease decreasing depot depression dextrose diabetes dialysis diluent
            dilute dinner directed directions discharge discontinue discontinued disp dispense dissolve
            dissolved dizzy doctor does dosage dosed dosing drip drop drops drug drugs due during dye
            each edema eight either elemental elix elixir empty equal equals equiv equivalent error
            evening every exceed except excipient excipients exp expires extra eye failed feeding fever
            fill filler finished first five flavor flavored flavour flow fluid follow followed follows
            food formerly formula formulary found four free fri friday fridays from full generic give
            given giving glass gluten gone gout grape half has headache headaches heart heartburn high
            hold holding home hospital hour hourly hours hrs hypertension imported inactive inch increase
            increased increasing indication inert infection inflammation infuse infusion inhalations
            inhale initial initially inj inject inpatient insomnia instead instructions intolerance
            intolerant intramuscularly isotonic ivpb jar kit label labeled labelled lactated lactose lar
            last layer leg legs less level load loading long lot low lower lozenges lunch maintain
            maintenance make manufacturer max maximum may meal meals medication medicine medicines mfg
            mfr micrograms midday mild milligrams min minimum minute minutes mix mixed moderate mon
            monday mondays month monthly months more morning mouth multi muscle muscles name nausea ndc
            nebules neck need needed nerve net never new next night nightly nine nocturnal non none noon
            normal nostril not now nurse odt off oint old one only onset onto open option orally orange
            order ordered ordering orders other outpatient oval over pack package packages packet packets
            packs pad pain pains part parts patches patient pca pending pens per percent pharmacy phone
            piece pieces pill pills place placebo please plus pod pouch prescribed prescriber
            prescription preservative pressure previously prior prn procedure product protocol provide
            puff puffs pump qam qday qds qhs qid qod qpm qty quantity quarter range rate reaction read
            ready rec reconstitute reconstituted reduce reduced reducing refill refills reflux refused
            remaining renal repeat replace required rescue respules restart restless resume retard ringer
            ringers rotate round route sachet sachets saline same sample sat saturday saturdays sbp scale
            scored second see seen seizures seven severe side sig single site six size skin skip sku
            sleep sliding slow slowly sol soln spasm spasms spasticity special split spoon spoonful
            sprays start started starter starting step sterile stiffness stock stop stopped strength
            strengths subcutaneously sublingually substitute such sugar sun sunday sundays supp supper
            supply susp sustained swallow swelling swfi syr syringes syrup tablespoon tablespoons take
            taken takes taking taper tapering target tbl tds teaspoon teaspoons tel tenth test than the
            then thin third this three thrice thu thur thurs thursday thursdays thyroid tid time times
            titrate titrated titration tolerated tolerating tongue topically tot total transdermally
            trial tube tubes tue tues tuesday tuesdays twice two under unit unscored until upc upper use
            used using usual vehicle verified verify via vial vials volume vomiting was water wear wed
            wednesday wednesdays week weekly weeks weight were when while white whole with without
            written wrong year years yellow
            """.replace('\n', ' ')).words());

    private Remarks() {}

    /** Whether the word, in lower case, is one of them. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }
}
