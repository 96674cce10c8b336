package org.commonweal.webkit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The public face's own facts.
 *
 * @param baseUrl address under which the public reaches the portal, without a trailing slash
 */
@ConfigurationProperties("commonweal.site")
public record SiteSettings(
        @DefaultValue("http://localhost:8080") String baseUrl) {}
