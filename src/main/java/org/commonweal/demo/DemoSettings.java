package org.commonweal.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration world.
 *
 * @param enabled whether an empty portal is filled with it
 * @param password what every demonstration person signs in with
 * @param openData folder of real open data to fill one more space from
 */
@ConfigurationProperties("commonweal.demo")
record DemoSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("wellspring-demo-2026") String password,
        @Nullable Path openData) {}
