package org.commonweal.identity.web;

import jakarta.servlet.ServletContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/**
 * Where the portal is reached by https, its session cookie carries the prefix with which browsers take it from this
 * very host over https only.
 */
@Component
class SessionCookie implements ServletContextInitializer {

    static final String NAME = "__Host-session";

    private final String baseUrl;

    SessionCookie(@Value("${commonweal.site.base-url:}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public void onStartup(ServletContext context) {
        if (baseUrl.startsWith("https://")) {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(NAME);
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }
}
