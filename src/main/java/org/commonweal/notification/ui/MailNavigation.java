package org.commonweal.notification.ui;

import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.uikit.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailNavigation {

    @Bean
    NavigationLink sentMailLink(CurrentActor actors) {
        return new NavigationLink(50, "Sent mail", "sent-mail", () -> actors.has(Role.ADMINISTRATOR));
    }
}
