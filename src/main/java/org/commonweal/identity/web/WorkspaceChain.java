package org.commonweal.identity.web;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.commonweal.identity.Directory;
import org.commonweal.identity.IdentitySettings;
import org.commonweal.identity.SessionEnds;
import org.commonweal.kernel.PortalClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Who signs in works here: everything needs a session, and nobody gets one before they start to sign in. */
@Configuration(proxyBeanMethods = false)
class WorkspaceChain {

    private static final String START = "/oauth2/authorization/keycloak";

    /** For what is not a page; pages get a policy with a nonce from {@link ScriptNonces}. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain workspaceSecurity(
            HttpSecurity http,
            PortalUsers users,
            SignInRefused refused,
            Directory directory,
            SessionEnds ends,
            IdentitySettings settings,
            PortalClock clock)
            throws Exception {
        http.securityMatcher("/app/**", "/app", "/files/**", "/oauth2/**", "/login/**", "/logout")
                .authorizeHttpRequests(rules -> rules.requestMatchers("/app/VAADIN/build/**", "/app/VAADIN/static/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.oauth2LoginPage(START, "{baseUrl}/")
                                .enableAuthorizedRequestsConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false))
                .requestCache(cache -> cache.requestCache(new DeepLinks()))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(START), WorkspaceChain::opensPage)
                        .defaultAuthenticationEntryPointFor(new SessionGone(), SessionGone::isAskedByView)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), request -> true))
                .oauth2Login(login -> login.userInfoEndpoint(info -> info.oidcUserService(users))
                        .authorizedClientRepository(new NoTokensKept())
                        .failureHandler(refused))
                .addFilterBefore(
                        new EndedAccessFilter(directory, ends, settings, clock), AnonymousAuthenticationFilter.class)
                .headers(headers ->
                        PageHeaders.common(headers).contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING)));
        return http.build();
    }

    /** A browser going to a page, rather than a page's own script asking for something. */
    static boolean opensPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && request.getParameter("v-r") == null;
    }
}
