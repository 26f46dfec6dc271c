package dev.tonus.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrugTest {

    @Test
    void only_a_known_drug_has_parts_that_are_not_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drug(
                        "x",
                        List.of(),
                        Route.ORAL,
                        Identification.UNRESOLVED,
                        Set.of(),
                        List.of(),
                        true,
                        List.of("y")));
    }

    @Test
    void a_route_does_not_change_what_is_not_known_of_a_drug() {
        Drug drug = new Drug(
                "x",
                List.of(new Ingredient("a-drug", null)),
                Route.UNKNOWN,
                Identification.BY_NAME,
                Set.of(),
                List.of(),
                true,
                List.of("y"));

        assertThat(drug.by(Route.ORAL).unknownParts()).containsExactly("y");
        assertThat(drug.by(Route.ORAL).holdsOthers()).isTrue();
    }

    @Test
    void only_a_drug_known_by_its_class_has_classes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drug("x", List.of(), Route.ORAL, Identification.BY_CLASS));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Drug("x", List.of(), Route.ORAL, Identification.UNRESOLVED, Set.of("statin"), List.of()));
    }
}
