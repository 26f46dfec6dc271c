package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.DrugCatalogEntry;
import dev.tonus.knowledge.DrugWindows;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.ManagementOption;
import dev.tonus.knowledge.OrderCatalogEntry;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.OverrideReason;
import dev.tonus.knowledge.RedFlag;
import dev.tonus.knowledge.Review;
import dev.tonus.knowledge.ServiceDefinition;
import dev.tonus.knowledge.Source;
import dev.tonus.terminology.Terminology;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads all content in the order in which one file needs another: sources, limits, tables, definitions, then the rest. */
final class KnowledgeReader {

    private final ContentFiles content;
    private final Terminology terminology;
    private final Names names;
    private final DrugReader drugs;
    private final Map<String, Source> bibliography;
    private final SourceIds sources;
    private final LimitTable limits;
    private final LabUses uses = new LabUses();
    private final Map<String, OrderCatalogEntry> orderCatalog;
    private final Map<String, DrugCatalogEntry> drugCatalog;
    private final Map<String, InteractionTable> tables = new LinkedHashMap<>();
    private final CriterionReader criteria;
    private final LeadReader leads;

    KnowledgeReader(ContentFiles content, Terminology terminology) {
        this.content = content;
        this.terminology = terminology;
        names = new Names(terminology);
        drugs = new DrugReader(names, terminology.drugClasses());
        bibliography =
                content.shared(ContentFiles.SOURCES).map(SourcesReader::read).orElse(Map.of());
        sources = new SourceIds(bibliography);
        LabScales scales = new LabScales(terminology);
        limits = limits(scales);
        orderCatalog = content.shared(ContentFiles.ORDER_CATALOG)
                .map(new OrderCatalogReader(terminology.labs(), limits, uses)::read)
                .orElse(Map.of());
        drugCatalog = content.shared(ContentFiles.DRUG_CATALOG)
                .map(new DrugCatalogReader(terminology, names)::read)
                .orElse(Map.of());
        leads = new LeadReader(names, drugs, limits, uses);
        Definitions definitions = new Definitions(content, sources);
        criteria = criteria(new Quantities(scales), definitions);
        tables.putAll(tables());
        definitions.loadAll(criteria);
    }

    private LimitTable limits(LabScales scales) {
        LimitReader reader =
                new LimitReader(new LimitUnitsReader(new Quantities(scales), new LimitPairs(scales)), sources);
        return content.shared(ContentFiles.LIMITS)
                .map(new LimitTableReader(names, reader, new GradeOrder(scales))::read)
                .orElse(LimitTable.EMPTY);
    }

    /** Tables and definitions may need each other, so the reader knows the tables before they are read. */
    private CriterionReader criteria(Quantities quantities, Definitions definitions) {
        return new CriterionReader(
                new DrugCriterionReader(drugs, names),
                new LabCriterionReader(names, limits, quantities, uses),
                new RecordCriterionReader(names),
                new InteractionReader(tables, content.idsOf(ContentKind.TABLE), drugs),
                new OrderCriterionReader(names, drugs),
                new FoundReader(findingIds()),
                definitions);
    }

    private Set<String> findingIds() {
        Set<String> ids = content.idsOf(ContentKind.CAUSE);
        ids.addAll(content.idsOf(ContentKind.RED_FLAG));
        return ids;
    }

    private Map<String, InteractionTable> tables() {
        return read(
                ContentKind.TABLE,
                new InteractionTableReader(names, new InteractionRowReader(names, drugs, sources, criteria))::read);
    }

    private <T> Map<String, T> read(ContentKind kind, BiFunction<String, YamlMap, T> reader) {
        Map<String, T> read = new LinkedHashMap<>();
        content.of(kind).forEach((id, file) -> read.put(id, reader.apply(id, file)));
        return read;
    }

    /** The knowledge; to be thrown away if a problem was found. */
    Knowledge read() {
        Map<String, Cause> causes = causes();
        List<RedFlag> redFlags = redFlags();
        FindingCircles.check(causes.values(), redFlags, this::placeOfFinding);
        List<OrderCheck> orderChecks = orderChecks();
        Map<String, ManagementOption> options =
                read(ContentKind.OPTION, new OptionReader(criteria, sources, leads)::read);
        new OptionOffers(content).check();
        DrugWindows windows = content.shared(ContentFiles.WINDOWS)
                .map(new WindowsReader(drugs, sources)::read)
                .orElse(WindowsReader.NONE);
        return new Knowledge(
                ContentVersion.of(content),
                List.copyOf(causes.values()),
                redFlags,
                orderChecks,
                options,
                orderCatalog,
                labNames(),
                List.copyOf(drugCatalog.values()),
                List.copyOf(tables.values()),
                limits.questions(),
                windows,
                bibliography,
                reviews(),
                services());
    }

    /** A test that can be ordered has the name of its order; another measurement that of its codes. */
    private Map<String, String> labNames() {
        Map<String, String> labNames = new HashMap<>();
        for (String lab : terminology.labs().keySet()) {
            OrderCatalogEntry order = orderCatalog.get(lab);
            labNames.put(lab, order == null ? terminology.nameOfLab(lab) : order.name());
        }
        return labNames;
    }

    private Place placeOfFinding(String id) {
        Optional<YamlMap> cause =
                Optional.ofNullable(content.of(ContentKind.CAUSE).get(id));
        Optional<YamlMap> flag =
                Optional.ofNullable(content.of(ContentKind.RED_FLAG).get(id));
        return cause.map(file -> file.placeOf("when"))
                .or(() -> flag.map(file -> file.placeOf("levels")))
                .orElseThrow(() -> new IllegalArgumentException("No cause or red flag: " + id));
    }

    private Map<String, Review> reviews() {
        Map<String, Review> reviews = new HashMap<>();
        content.of(ContentKind.DEFINITION).forEach((id, file) -> reviews.put(id, ReviewReader.read(file)));
        content.of(ContentKind.TABLE).forEach((id, file) -> reviews.put(id, ReviewReader.read(file)));
        content.shared(ContentFiles.LIMITS).ifPresent(file -> reviews.put("limits", ReviewReader.read(file)));
        content.shared(ContentFiles.WINDOWS).ifPresent(file -> reviews.put("windows", ReviewReader.read(file)));
        return reviews;
    }

    private Map<String, Cause> causes() {
        CauseReader reader = new CauseReader(
                criteria,
                sources,
                leads,
                new CriticalSources(sources),
                workUp(),
                new Replacements(content.idsOf(ContentKind.CAUSE)));
        return read(ContentKind.CAUSE, reader::read);
    }

    private List<RedFlag> redFlags() {
        RedFlagReader reader = new RedFlagReader(
                levels(), leads, sources, new DriverReader(criteria, sources), content.idsOf(ContentKind.CAUSE));
        return List.copyOf(read(ContentKind.RED_FLAG, reader::read).values());
    }

    private List<OrderCheck> orderChecks() {
        Map<String, OverrideReason> reasons = content.shared(ContentFiles.OVERRIDE_REASONS)
                .map(OrderCheckReader::reasons)
                .orElse(Map.of());
        OrderCheckReader reader = new OrderCheckReader(levels(), leads, sources, reasons);
        return List.copyOf(read(ContentKind.ORDER_CHECK, reader::read).values());
    }

    private LevelReader levels() {
        return new LevelReader(criteria, sources, new CriticalSources(sources), workUp(), offers());
    }

    private OfferReader offers() {
        return new OfferReader(drugCatalog, orderCatalog.keySet());
    }

    private WorkUpReader workUp() {
        return new WorkUpReader(criteria, orderCatalog.keySet());
    }

    /** Last, because the queries need to know every lab that the content asks for. */
    private List<ServiceDefinition> services() {
        Map<String, String> queries = content.shared(ContentFiles.PREFETCH)
                .map(file -> new PrefetchReader(terminology.labs()).read(file, uses.ofAnalytes()))
                .orElse(Map.of());
        return List.copyOf(
                read(ContentKind.SERVICE, new ServiceReader(queries)::read).values());
    }
}
