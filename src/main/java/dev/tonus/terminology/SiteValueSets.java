package dev.tonus.terminology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Puts the value sets of a site in place of the shipped ones with the same canonical URL, as a whole or not at all. SNOMED
 * CT codes in a set of another code system take the place of its SNOMED CT part.
 */
final class SiteValueSets {

    private static final String CANONICAL = "https://tonus.dev/fhir/ValueSet/";

    private final TerminologyFiles shipped;
    private final boolean snomed;
    private final Problems problems;
    private final Problems repairs;
    private final SortedMap<String, byte[]> files;
    private final Map<String, String> fileByUrl = new HashMap<>();

    private SiteValueSets(TerminologyFiles shipped, boolean snomed, Problems problems, Problems repairs) {
        this.shipped = shipped;
        this.snomed = snomed;
        this.problems = problems;
        this.repairs = repairs;
        this.files = new TreeMap<>(shipped.contents());
    }

    /** The shipped files with those of the site in their place. What is mended on the way is told as a repair. */
    static TerminologyFiles over(
            TerminologyFiles shipped,
            SortedMap<String, byte[]> sets,
            boolean snomed,
            Problems problems,
            Problems repairs) {
        SiteValueSets site = new SiteValueSets(shipped, snomed, problems, repairs);
        sets.forEach(site::read);
        return new TerminologyFiles(site.files);
    }

    private void read(String file, byte[] bytes) {
        if (bytes.length > SiteFiles.LONGEST) {
            problems.add(file, "the file is longer than 32 MiB: a value set of this size is no list of codes");
            return;
        }
        try {
            read(file, SiteJson.MAPPER.readTree(bytes));
        } catch (JacksonException e) {
            problems.add(file, e.getLocation().getLineNr(), "not JSON: " + e.getOriginalMessage());
        }
    }

    private void read(String file, JsonNode json) {
        String url = json.path("url").asString("");
        Optional<ValueSetFolder> folder = ValueSetFolder.ofSet(idOf(url), shipped);
        if (!json.path("resourceType").asString("").equals("ValueSet")) {
            problems.add(file, "not a ValueSet");
        } else if (folder.isEmpty()) {
            problems.add(file, "no shipped value set has the canonical URL '" + url + "'");
        } else if (fileByUrl.containsKey(url)) {
            problems.add(file, "the same canonical URL stands in " + fileByUrl.get(url) + " too");
        } else {
            fileByUrl.put(url, file);
            SiteValueSet set = new SiteValueSet(file, problems, repairs);
            if (set.read(json)) {
                put(file, idOf(url), folder.get(), set);
            }
        }
    }

    private static String idOf(String url) {
        return url.startsWith(CANONICAL) ? url.substring(CANONICAL.length()) : "";
    }

    private void put(String file, String id, ValueSetFolder folder, SiteValueSet set) {
        ValueSetFolder part = folder.snomedPart();
        boolean withSnomed = set.lists(part.systems());
        if (withSnomed && !snomed) {
            problems.add(file, "the set lists SNOMED CT codes, which tonus.terminology.snomed=false leaves out");
            return;
        }
        set.otherSystems(folder.systems(), part.systems())
                .forEach(system -> problems.add(file, "the system does not belong in this set: " + system));
        String name = folder.nameOfId(id);
        replace(folder, name, id, set);
        if (withSnomed && !part.equals(folder)) {
            replace(part, name, name + part.suffix(), set);
        }
    }

    private void replace(ValueSetFolder folder, String name, String id, SiteValueSet set) {
        String path = folder.path() + "/" + name + ".json";
        String title = Optional.ofNullable(files.get(path))
                .map(bytes -> ValueSetContent.parse(bytes).title())
                .orElse("");
        Optional<byte[]> content = set.partOf(folder.systems(), id, title);
        content.ifPresentOrElse(bytes -> files.put(path, bytes), () -> files.remove(path));
    }
}
