package dev.tonus;

import dev.tonus.facts.PatientFacts;
import dev.tonus.fhir.RecordReader;
import dev.tonus.hooks.CdsService;
import dev.tonus.hooks.CdsServices;
import dev.tonus.hooks.Hook;
import dev.tonus.hooks.PatientRecords;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.ServiceDefinition;
import dev.tonus.knowledge.loading.KnowledgeLoader;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Assessor;
import dev.tonus.reasoning.OrderReviewer;
import dev.tonus.sandbox.Examples;
import dev.tonus.terminology.Terminology;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the content once and wires the packages to the services that it announces. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    @Bean
    Knowledge knowledge(Terminology terminology) {
        return KnowledgeLoader.load(ClassPathFiles.under("cds-services"), terminology);
    }

    @Bean
    PatientRecords records(Terminology terminology) {
        return new RecordReader(terminology)::read;
    }

    @Bean
    CdsServices services(Knowledge knowledge) {
        return new CdsServices(knowledge.services().stream()
                .map(definition -> service(definition, knowledge))
                .toList());
    }

    @Bean
    Examples examples() {
        return new Examples(ClassPathFiles.under("cds-services"));
    }

    private static CdsService service(ServiceDefinition definition, Knowledge knowledge) {
        Hook hook = Hook.parse(definition.hook())
                .orElseThrow(() -> new IllegalStateException("No reasoning for the hook of " + definition.id()));
        return new CdsService(definition, hook, reasoning(hook, knowledge));
    }

    private static Function<PatientFacts, Assessment> reasoning(Hook hook, Knowledge knowledge) {
        return switch (hook) {
            case PATIENT_VIEW -> new Assessor(knowledge)::assess;
            case ORDER_SELECT -> new OrderReviewer(knowledge, OrderMoment.SELECT)::review;
            case ORDER_SIGN -> new OrderReviewer(knowledge, OrderMoment.SIGN)::review;
            case MEDICATION_PRESCRIBE -> new OrderReviewer(knowledge, OrderMoment.PRESCRIBE)::review;
        };
    }
}
