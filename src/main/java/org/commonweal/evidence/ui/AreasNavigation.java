package org.commonweal.evidence.ui;

import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.uikit.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AreasNavigation {

    @Bean
    NavigationLink areasLink(CurrentActor actors) {
        return new NavigationLink(30, "Areas", "areas", () -> actors.has(Role.ADMINISTRATOR));
    }
}
