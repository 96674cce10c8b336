package org.commonweal.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Everything the public reads: no session, no cookie. Forms carry a signed token of their own. */
@Configuration(proxyBeanMethods = false)
class PublicChain {

    @Bean
    @Order(100)
    SecurityFilterChain publicSecurity(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterAfter(new OwnForms(), HeaderWriterFilter.class)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    PageHeaders.strict(headers);
                    // Public pages say themselves how long they may be kept.
                    headers.cacheControl(cache -> cache.disable());
                });
        return http.build();
    }
}
