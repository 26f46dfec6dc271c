package dev.tonus.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SignOffTest {

    @Test
    void what_rests_on_expert_opinion_alone_waits_for_a_signature() {
        List<SignOff> open = SignOff.of(Shipped.knowledge());

        assertThat(open).contains(new SignOff("RF-TETANY", "level 1", true));
        assertThat(open).allSatisfy(part -> assertThat(sourcesOf(part))
                .isNotEmpty()
                .allMatch(id ->
                        Objects.requireNonNull(Shipped.knowledge().sources().get(id))
                                        .seen()
                                == Source.Seen.EXPERT));
    }

    private static List<String> sourcesOf(SignOff part) {
        Knowledge knowledge = Shipped.knowledge();
        int index = Integer.parseInt(part.part().replaceAll("\\D", "")) - 1;
        return knowledge.causes().stream()
                .filter(cause -> cause.id().equals(part.file()))
                .findFirst()
                .map(cause -> part.part().startsWith("tier")
                        ? cause.tiers().get(index).sources()
                        : cause.indicators().get(index).sources())
                .or(() -> knowledge.redFlags().stream()
                        .filter(flag -> flag.id().equals(part.file()))
                        .findFirst()
                        .map(flag -> flag.levels().get(index).sources()))
                .or(() -> knowledge.orderChecks().stream()
                        .filter(check -> check.id().equals(part.file()))
                        .findFirst()
                        .map(check -> check.levels().get(index).sources()))
                .orElseGet(() -> Objects.requireNonNull(knowledge.options().get(part.file()))
                        .contraindications()
                        .get(index)
                        .sources());
    }
}
