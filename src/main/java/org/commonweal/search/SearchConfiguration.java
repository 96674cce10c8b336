package org.commonweal.search;

import org.hibernate.search.engine.environment.bean.BeanReference;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SearchConfiguration {

    @Bean
    HibernatePropertiesCustomizer indexProperties(IndexFailures failures) {
        return properties -> {
            properties.put("hibernate.search.backend.analysis.configurer", BeanReference.ofInstance(new Analysis()));
            properties.put("hibernate.search.background_failure_handler", BeanReference.ofInstance(failures));
            properties.put("hibernate.search.backend.lucene_version", "LATEST");
            // A program that was killed counts as running until its pulse expires, and its successor waits so long;
            // one that is merely busy must not count as dead.
            properties.put("hibernate.search.coordination.event_processor.pulse_interval", 500);
            properties.put("hibernate.search.coordination.event_processor.pulse_expiration", 10_000);
            properties.put("hibernate.search.coordination.mass_indexer.pulse_interval", 500);
            properties.put("hibernate.search.coordination.mass_indexer.pulse_expiration", 10_000);
        };
    }
}
