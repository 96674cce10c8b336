package org.commonweal.webkit;

import java.io.IOException;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The fixed words of public pages, from {@code texts/<module>.properties}. A council that speaks another language adds
 * files for it beside them.
 */
@Component
public class Texts {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    Texts() throws IOException {
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties")) {
            var name = file.getFilename();
            if (name != null && !name.contains("_")) {
                messages.addBasenames("texts." + name.substring(0, name.lastIndexOf('.')));
            }
        }
    }

    /** A text with {@code {0}} and so on filled in; a missing one is a fault of ours and fails. */
    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
