package org.commonweal.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SiteConfiguration {

    @Bean
    PublicContact publicContact(ContactSettings settings) {
        return new PublicContact(settings.email());
    }
}
