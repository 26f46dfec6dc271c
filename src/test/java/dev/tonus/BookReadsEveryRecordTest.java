package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.tonus.knowledge.Knowledge;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that a content file can say is passed over by the book: it reads every component of every record. */
class BookReadsEveryRecordTest {

    /**
     * What the book leaves out: the codes of override reasons, which it prints in words, the names of measurements at the
     * beginning of a sentence, which it spells for its middle, and the services, which discovery announces and which decide
     * nothing clinical.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            "OverrideReason.code",
            "OverrideReason.standardCode",
            "Knowledge.labNames",
            "Knowledge.services",
            "ServiceDefinition.id",
            "ServiceDefinition.hook",
            "ServiceDefinition.title",
            "ServiceDefinition.description",
            "ServiceDefinition.usageRequirements",
            "ServiceDefinition.prefetch");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tonus.knowledge", "dev.tonus.book");

    @Test
    void the_book_reads_every_component_of_the_knowledge() {
        Set<String> read = read();

        List<String> passedOver = records()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> !read.contains(name(component)) && !read.contains(found(component)))
                .map(BookReadsEveryRecordTest::name)
                .toList();

        assertThat(passedOver).containsExactlyInAnyOrderElementsOf(LEFT_OUT);
    }

    private static Stream<Class<?>> records() {
        return CLASSES.stream()
                .filter(type -> type.getPackage().getName().equals(Knowledge.class.getPackageName()))
                .filter(JavaClass::isRecord)
                .map(JavaClass::reflect);
    }

    /** The accessors that classes of the book call. */
    private static Set<String> read() {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().equals("dev.tonus.book"))
                .flatMap(type -> Stream.concat(
                        type.getMethodCallsFromSelf().stream().map(call -> (AccessTarget) call.getTarget()),
                        type.getMethodReferencesFromSelf().stream()
                                .map(reference -> (AccessTarget) reference.getTarget())))
                .map(target -> target.getOwner().getSimpleName() + "." + target.getName())
                .collect(Collectors.toSet());
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static String found(RecordComponent component) {
        String name = component.getName();
        return component.getDeclaringRecord().getSimpleName() + ".find"
                + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
