package org.commonweal.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The sentences of notices: each module that has news puts {@code notices/<module>.properties} on the class path, with
 * the action's code as key and a sentence with {@code {actor}} and {@code {subject}} as text.
 */
@Component
class NoticeWords {

    private final Properties sentences = new Properties();

    NoticeWords() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:notices/*.properties")) {
                try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    sentences.load(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean tells(String action) {
        return sentences.containsKey(action);
    }

    String sentence(String action, String actor, String subject) {
        return sentences
                .getProperty(action, "{actor} changed {subject}")
                .replace("{actor}", actor)
                .replace("{subject}", subject);
    }
}
