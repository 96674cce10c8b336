package org.commonweal.identity.ui;

import org.commonweal.uikit.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    NavigationLink peopleLink(Overseer overseer) {
        return new NavigationLink(10, "People", Addresses.PEOPLE, overseer::looksAfterSomebody);
    }

    @Bean
    NavigationLink guestsLink(Overseer overseer) {
        return new NavigationLink(20, "Guests", Addresses.GUESTS, overseer::atCouncil);
    }
}
