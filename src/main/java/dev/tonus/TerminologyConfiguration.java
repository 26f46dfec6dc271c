package dev.tonus;

import dev.tonus.hooks.TonusProperties;
import dev.tonus.terminology.DrugImport;
import dev.tonus.terminology.Terminology;
import dev.tonus.terminology.TerminologyLoader;
import dev.tonus.terminology.imports.ImportFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the meaning of codes, names and units, with what the site says of them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TonusProperties.class, SiteProperties.class})
class TerminologyConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TerminologyConfiguration.class);

    @Bean
    Terminology terminology(TonusProperties properties, SiteProperties site) {
        TonusProperties.Terminology chosen = properties.terminology();
        DrugImport imported = chosen.findImport()
                .map(folder ->
                        ImportFolder.read(folder, chosen.findImportIndex().orElse(folder)))
                .orElse(DrugImport.NONE);
        Terminology terminology = TerminologyLoader.load(
                ClassPathFiles.under("fhir-resources"), chosen.snomed(), SiteFolder.read(site), imported);
        terminology.repairs().forEach(repair -> LOG.warn("{}", repair.display()));
        return terminology;
    }
}
