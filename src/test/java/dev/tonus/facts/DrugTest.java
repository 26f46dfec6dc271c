package dev.tonus.facts;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrugTest {

    @Test
    void only_a_drug_known_by_its_class_has_classes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drug("x", List.of(), Route.ORAL, Identification.BY_CLASS));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Drug("x", List.of(), Route.ORAL, Identification.UNRESOLVED, Set.of("statin"), List.of()));
    }
}
