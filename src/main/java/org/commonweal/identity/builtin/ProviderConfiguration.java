package org.commonweal.identity.builtin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonweal.identity.BuiltInAccounts;
import org.commonweal.identity.web.PageHeaders;
import org.commonweal.kernel.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * An OpenID provider in the same process. It shares the browser's session with the portal but keeps its own sign-in and
 * its own remembered request in it: otherwise the portal would take the provider's sign-in for its own.
 */
@Configuration(proxyBeanMethods = false)
@ActiveOnBuiltIn
class ProviderConfiguration {

    static final String SIGN_IN = "/idp/sign-in";
    static final String AUTHORIZE = "/idp/oauth2/authorize";
    static final String TOKEN = "/idp/oauth2/token";
    static final String KEYS = "/idp/oauth2/keys";

    @Bean
    JWKSource<SecurityContext> signingKeys() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID(Ids.secret()).generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    AuthorizationServerSettings providerAddresses() {
        return AuthorizationServerSettings.builder()
                .issuer(BuiltInAccounts.ISSUER)
                .authorizationEndpoint(AUTHORIZE)
                .tokenEndpoint(TOKEN)
                .jwkSetEndpoint(KEYS)
                .tokenIntrospectionEndpoint("/idp/oauth2/introspect")
                .tokenRevocationEndpoint("/idp/oauth2/revoke")
                .oidcUserInfoEndpoint("/idp/userinfo")
                .oidcLogoutEndpoint("/idp/logout")
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain providerChain(
            HttpSecurity http, AccountService accounts, Passwords passwords, FailedAttempts attempts) throws Exception {
        var contexts = new HttpSessionSecurityContextRepository();
        contexts.setSpringSecurityContextKey("IDP_SECURITY_CONTEXT");
        var requests = new HttpSessionRequestCache();
        requests.setSessionAttrName("IDP_SAVED_REQUEST");
        requests.setRequestMatcher(request -> request.getRequestURI().equals(AUTHORIZE));

        // Without a parent that knows other users, and would answer for a refused one.
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        http.securityMatcher("/idp/**")
                .oauth2AuthorizationServer(provider -> provider.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(rules -> rules.requestMatchers(
                                SIGN_IN, SIGN_IN + "/**", "/idp/forgotten", "/idp/password/*", "/idp/invitation/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .authenticationProvider(new PasswordCheck(accounts, passwords, attempts))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(requests))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SIGN_IN)
                        .usernameParameter("name")
                        .defaultSuccessUrl("/app/")
                        .failureHandler(ProviderConfiguration::showAgain))
                // Whoever posts to these carries a secret in the address, and needs no session for it.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/idp/password/*", "/idp/invitation/*"))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SIGN_IN))
                                .accessDeniedHandler(
                                        (request, response, denied) -> response.sendRedirect(SIGN_IN + "?expired")))
                .logout(logout -> logout.disable())
                .headers(PageHeaders::strict);
        return http.build();
    }

    /** Shows the page again with what was typed, which a redirect would lose. */
    private static void showAgain(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws ServletException, IOException {
        var page = failure instanceof LockedException ? "/locked" : "/refused";
        request.getRequestDispatcher(SIGN_IN + page).forward(request, response);
    }
}
