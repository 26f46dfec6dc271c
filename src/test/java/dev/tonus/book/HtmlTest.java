package dev.tonus.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.knowledge.Source;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void text_stays_text() {
        assertThat(Html.element("p", "CK < 4 & \"low\" <script>").markup())
                .isEqualTo("<p>CK &lt; 4 &amp; &quot;low&quot; &lt;script&gt;</p>");
    }

    @Test
    void attributes_stay_attributes() {
        assertThat(Html.element("p", "x").with("id", "a\" onclick=\"b").markup())
                .isEqualTo("<p id=\"a&quot; onclick=&quot;b\">x</p>");
    }

    @Test
    void a_link_without_an_address_is_text() {
        assertThat(Html.link("", "R1").markup()).isEqualTo("R1");
        assertThat(Html.link("#R1", "R1").markup()).isEqualTo("<a href=\"#R1\">R1</a>");
    }

    @Test
    void no_items_make_no_list() {
        assertThat(Html.items(List.of())).isEqualTo(Html.NOTHING);
    }

    @Test
    void the_headings_of_a_table_stand_in_a_head_that_printers_repeat() {
        Html table = Html.table(List.of("A"), List.of(Html.row("td", List.of(Html.text("1")))));

        assertThat(table.markup())
                .isEqualTo("<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>");
    }

    @Test
    void expert_opinion_is_said_and_not_linked() {
        Citations citations = new Citations(
                Map.of(
                        "R1", new Source("R1", "Label", "Label", "https://example.org", Source.Seen.READ),
                        "from-memory", new Source("from-memory", "Expert", "Expert", null, Source.Seen.EXPERT)),
                id -> "#" + id);

        assertThat(citations.of(List.of("R1", "from-memory")).markup())
                .isEqualTo("<a href=\"#R1\">R1</a>; <em>expert opinion, not yet referenced</em>");
        assertThat(citations.restsOnExpertsAlone(line("from-memory"))).isTrue();
        assertThat(citations.restsOnExpertsAlone(line("R1", "from-memory"))).isFalse();
        assertThat(citations.restsPartlyOnExperts(line("R1", "from-memory"))).isTrue();
        assertThat(citations.restsOnExpertsAlone(line())).isFalse();
    }

    private static Line line(String... sources) {
        return new Line("A", List.of(Phrase.of("b")), List.of(sources));
    }

    @Test
    void periods_are_days_with_whole_weeks_and_years_beside_them() {
        assertThat(Periods.inWords(Period.ofDays(1))).isEqualTo("1 day");
        assertThat(Periods.inWords(Period.ofDays(14))).isEqualTo("14 days");
        assertThat(Periods.inWords(Period.ofDays(84))).isEqualTo("84 days (12 weeks)");
        assertThat(Periods.inWords(Period.ofDays(365))).isEqualTo("365 days (1 year)");
    }
}
