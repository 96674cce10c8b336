package org.commonweal.consultation.privacy;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long after the closing day each kind of data is kept. */
@ConfigurationProperties("commonweal.consultation.retention")
record RetentionSettings(
        @DefaultValue("P14D") Period drafts,
        @DefaultValue("P6Y") Period words,
        @DefaultValue("P2Y") Period equality) {

    Period of(DataClass kind) {
        return switch (kind) {
            case DRAFTS -> drafts;
            case WORDS -> words;
            case EQUALITY -> equality;
        };
    }
}
