package org.commonweal.consultation.privacy;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long each kind of data is kept. */
@ConfigurationProperties("commonweal.consultation.retention")
record RetentionSettings(
        @DefaultValue("P14D") Period drafts,
        @DefaultValue("P6Y") Period words,
        @DefaultValue("P2Y") Period equality,
        @DefaultValue("P1Y") Period identity,
        @DefaultValue("P6Y") Period files,
        @DefaultValue("P1D") Period uploads,
        @DefaultValue("P30D") Period logs) {

    Period of(DataClass kind) {
        return switch (kind) {
            case DRAFTS -> drafts;
            case WORDS -> words;
            case EQUALITY -> equality;
            case IDENTITY -> identity;
            case FILES -> files;
            case UPLOADS -> uploads;
            case LOGS -> logs;
        };
    }
}
