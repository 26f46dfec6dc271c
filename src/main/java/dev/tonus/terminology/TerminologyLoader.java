package dev.tonus.terminology;

import java.util.SortedMap;

/** Loads the terminology from its files, once, at the start. */
public final class TerminologyLoader {

    private TerminologyLoader() {}

    /** The terminology in the files alone. */
    public static Terminology load(SortedMap<String, byte[]> files, boolean snomed) {
        return load(files, snomed, SiteFiles.NONE);
    }

    /** The terminology in the files, with what a site puts in their place or adds to them. */
    public static Terminology load(SortedMap<String, byte[]> files, boolean snomed, SiteFiles site) {
        return load(files, snomed, site, DrugImport.NONE);
    }

    /**
     * The terminology in the files.
     *
     * @param files the bytes of each file, by its path below {@code fhir-resources}; files that are no part of the
     *     terminology are passed over
     * @param snomed whether to load the SNOMED CT part, which needs a licence in some countries
     * @param site what a site puts in their place or adds to them
     * @param imported what an operator's import says about drugs
     * @throws BrokenTerminologyException with everything that is wrong, if anything is
     */
    public static Terminology load(
            SortedMap<String, byte[]> files, boolean snomed, SiteFiles site, DrugImport imported) {
        Problems problems = new Problems();
        Problems repairs = new Problems();
        TerminologyFiles source =
                SiteValueSets.over(new TerminologyFiles(files), site.valueSets(), snomed, problems, repairs);
        ValueSets sets = ValueSets.read(source, snomed, problems);
        ConditionIndex conditions = ConditionIndex.of(sets.conditions(), problems);
        ProcedureIndex procedures = ProcedureIndex.of(sets.procedures());
        LabIndex labs = LabIndex.of(sets.labs(), site.localLabs(), problems);
        UnitAliases aliases = UnitAliases.read(source, problems);
        UnitTable units = UnitTable.read(source, labs.codes().keySet(), problems);
        IngredientTable ingredients = IngredientTable.read(source, problems);
        DrugTable drugs = DrugTable.read(source, ingredients, imported, problems);
        DrugClasses classes = DrugClasses.read(source, ingredients.names(), problems);
        AtcClasses atc = AtcClasses.read(source, classes.members(), problems);
        problems.refuseIfAny();
        DrugResolver resolver = new DrugResolver(drugs, atc, classes, drugs.names());
        return new LoadedTerminology(
                conditions,
                procedures,
                sets.awaitingCodes(),
                labs,
                aliases,
                units,
                resolver,
                ingredients.names(),
                classes.members(),
                repairs.all());
    }
}
