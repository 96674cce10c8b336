package org.commonweal.files;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the portal takes and what it spends on it.
 *
 * @param maxSize the largest file
 * @param minFree uploads stop when the disk has less room than this
 * @param clamd {@code host:port} of a virus scanner; when set, nothing is served that it has not seen
 * @param readingTime how long the text of one file may take to read
 * @param readingMemory memory of the process that reads it
 * @param textLimit characters of text kept of one file
 */
@ConfigurationProperties("commonweal.files")
public record FilesSettings(
        @DefaultValue("100MB") DataSize maxSize,
        @DefaultValue("2GB") DataSize minFree,
        @Nullable String clamd,
        @DefaultValue("30s") Duration readingTime,
        @DefaultValue("256MB") DataSize readingMemory,
        @DefaultValue("2000000") int textLimit) {}
