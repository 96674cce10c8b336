package org.commonweal.look.ui;

import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.uikit.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LookNavigation {

    @Bean
    NavigationLink lookLink(CurrentActor actors) {
        return new NavigationLink(60, "Name and look", LookView.PATH, () -> actors.has(Role.ADMINISTRATOR));
    }
}
