package org.commonweal.site.ui;

import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.uikit.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SiteNavigation {

    @Bean
    NavigationLink publicMessagesLink(CurrentActor actors) {
        return new NavigationLink(
                40,
                "Public messages",
                "public-messages",
                () -> actors.has(Role.ADMINISTRATOR) || actors.has(Role.RECORDS_OFFICER));
    }
}
