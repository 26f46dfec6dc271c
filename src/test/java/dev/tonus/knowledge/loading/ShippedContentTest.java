package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.facts.Code;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.RedFlag;
import dev.tonus.knowledge.Review;
import dev.tonus.knowledge.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The content that ships is usable and keeps the rules of its specification. */
class ShippedContentTest {

    private static final Knowledge KNOWLEDGE = Shipped.knowledge();

    @Test
    void it_loads_with_every_file() {
        assertThat(KNOWLEDGE.version()).matches("2026\\.11\\.0\\+[0-9a-f]{4}");
        assertThat(KNOWLEDGE.causes()).extracting(Cause::id).containsExactlyInAnyOrderElementsOf(filesIn("causes"));
        assertThat(KNOWLEDGE.redFlags())
                .extracting(RedFlag::id)
                .containsExactlyInAnyOrderElementsOf(filesIn("red-flags"));
        assertThat(KNOWLEDGE.orderChecks())
                .extracting(OrderCheck::id)
                .containsExactlyInAnyOrderElementsOf(filesIn("order-checks"));
        assertThat(KNOWLEDGE.options().keySet()).containsExactlyInAnyOrderElementsOf(filesIn("options"));
    }

    private static List<String> filesIn(String folder) {
        try (Stream<Path> files = Files.walk(Path.of("cds-services", folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void all_of_it_is_a_draft_for_adults() {
        assertThat(reviews()).isNotEmpty().allSatisfy(review -> {
            assertThat(review.status()).isEqualTo(Review.Status.DRAFT);
            assertThat(review.version()).isEqualTo("2026.11.0");
            assertThat(review.population()).isEqualTo("adults");
        });
    }

    private static List<Review> reviews() {
        List<Review> reviews = new ArrayList<>();
        KNOWLEDGE.causes().forEach(cause -> reviews.add(cause.review()));
        KNOWLEDGE.redFlags().forEach(flag -> reviews.add(flag.review()));
        KNOWLEDGE.orderChecks().forEach(check -> reviews.add(check.review()));
        KNOWLEDGE.options().values().forEach(option -> reviews.add(option.review()));
        return reviews;
    }

    static Stream<Cause> causes() {
        return KNOWLEDGE.causes().stream();
    }

    @ParameterizedTest
    @MethodSource("causes")
    void no_sentence_of_a_cause_says_what_it_must_never_say(Cause cause) {
        List<String> sentences = new ArrayList<>();
        cause.tiers().forEach(tier -> sentences.add(tier.say().text()));
        cause.advice().forEach(advice -> sentences.add(advice.say().text()));
        cause.drivers().forEach(driver -> sentences.add(driver.name()));
        cause.options().stream()
                .flatMap(offer -> Stream.ofNullable(KNOWLEDGE.options().get(offer.option())))
                .forEach(option -> sentences.add(option.say()));
        String all = String.join("\n", sentences).toLowerCase(Locale.ROOT);

        assertThat(cause.neverSay()).isNotEmpty().allSatisfy(phrase -> assertThat(all)
                .doesNotContain(phrase));
        assertThat(all).doesNotContain("caused by");
    }

    @ParameterizedTest
    @MethodSource("causes")
    void the_likelihoods_and_urgencies_of_a_cause_go_from_strong_to_weak(Cause cause) {
        assertThat(cause.tiers().stream()
                        .flatMap(tier -> tier.findLikelihood().stream())
                        .toList())
                .filteredOn(likelihood -> likelihood != Likelihood.MIMIC)
                .isSorted();
        assertThat(cause.indicators()).extracting(rule -> rule.indicator()).isSorted();
    }

    @ParameterizedTest
    @MethodSource("causes")
    void a_cause_lists_few_drivers_with_short_names(Cause cause) {
        assertThat(cause.drivers()).hasSizeLessThan(16).allSatisfy(driver -> assertThat(driver.name())
                .hasSizeLessThan(64));
    }

    @Test
    void a_source_from_memory_is_never_linked() {
        assertThat(KNOWLEDGE.sources().values())
                .filteredOn(source -> source.seen() == Source.Seen.EXPERT)
                .allSatisfy(source -> assertThat(source.findUrl()).isEmpty())
                .extracting(Source::id)
                .containsExactly("from-memory");
    }

    @Test
    void tetany_shares_the_card_of_low_magnesium_and_low_potassium_and_stays_critical() {
        RedFlag tetany = KNOWLEDGE.redFlags().stream()
                .filter(flag -> flag.id().equals("RF-TETANY"))
                .findFirst()
                .orElseThrow();

        assertThat(tetany.emergency()).containsExactly("hypomagnesemia", "hypokalemia", "hypocalcemia");
        assertThat(tetany.levels()).hasSize(3).allSatisfy(level -> {
            assertThat(level.indicator()).isEqualTo(Indicator.CRITICAL);
            assertThat(level.summary().text()).hasSizeLessThan(140);
            assertThat(level.action()).contains("ECG", "calcium", "magnesium", "potassium", "eGFR is below 30");
        });
    }

    @Test
    void the_statin_check_offers_five_reasons_and_to_remove_the_draft() {
        OrderCheck check = KNOWLEDGE.orderChecks().stream()
                .filter(any -> any.id().equals("rx-statin-contraindicated"))
                .findFirst()
                .orElseThrow();

        assertThat(check.overrideReasons())
                .extracting(reason -> reason.code())
                .containsExactly(
                        "benefit-outweighs-risk",
                        "specialist-advice",
                        "short-course",
                        "tolerated-before",
                        "data-wrong");
        assertThat(check.levels()).singleElement().satisfies(level -> {
            assertThat(level.indicator()).isEqualTo(Indicator.CRITICAL);
            assertThat(level.offers().removeDraft()).isTrue();
            assertThat(level.alternatives()).hasSize(3);
            assertThat(level.sources()).isEmpty();
        });
    }

    @Test
    void each_service_has_its_hook() {
        assertThat(KNOWLEDGE.services())
                .extracting(service -> service.id() + " " + service.hook())
                .containsExactly(
                        "spasm-causes patient-view",
                        "spasm-medication-prescribe medication-prescribe",
                        "spasm-order-select order-select",
                        "spasm-order-sign order-sign");
    }

    @Test
    void the_laboratory_query_names_every_analyte_in_use_once_and_stays_short() {
        assertThat(query("labsRecent"))
                .hasSizeLessThanOrEqualTo(1_500)
                .startsWith("Observation?patient={{context.patientId}}&code=");
        assertThat(codes("labsRecent"))
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("19123-9", "2823-3", "17861-6", "1995-0", "1751-7", "2160-0", "98979-8", "2157-6");
    }

    @Test
    void a_laboratory_test_that_looks_back_a_year_has_a_query_of_its_own() {
        List<String> twice = new ArrayList<>(codes("labsYear"));
        twice.retainAll(codes("labsRecent"));

        assertThat(codes("labsYear")).contains("3016-3");
        assertThat(twice)
                .as("creatinine is asked for twice, for its baseline, and magnesium, for an order that wastes it")
                .allSatisfy(code -> assertThat(Shipped.terminology().labOf(new Code("http://loinc.org", code)))
                        .hasValueSatisfying(lab -> assertThat(lab).isIn("creatinine", "magnesium")));
    }

    private static String query(String key) {
        return KNOWLEDGE.services().get(0).prefetch().getOrDefault(key, "");
    }

    private static List<String> codes(String key) {
        return List.of(query(key).replaceAll(".*&code=([^&]*)&.*", "$1").split(",", -1));
    }
}
