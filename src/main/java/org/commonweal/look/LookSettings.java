package org.commonweal.look;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Colours from the configuration; what it does not name is standard. Colours chosen at set-up come before them. */
@ConfigurationProperties("commonweal.look")
record LookSettings(
        @Nullable String brand,
        @Nullable String brandContrast,
        @Nullable String link,
        @Nullable String accent,
        @Nullable String text,
        @Nullable String surface) {

    Look look() {
        var standard = Look.STANDARD;
        return new Look(
                or(brand, standard.brand()),
                or(brandContrast, standard.brandContrast()),
                or(link, standard.link()),
                or(accent, standard.accent()),
                or(text, standard.text()),
                or(surface, standard.surface()));
    }

    private static String or(@Nullable String chosen, String standard) {
        return Optional.ofNullable(chosen).orElse(standard);
    }
}
