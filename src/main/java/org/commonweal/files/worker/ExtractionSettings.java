package org.commonweal.files.worker;

import java.time.Duration;

/** What one file may take to be read: memory in megabytes, time, and characters of text. */
public record ExtractionSettings(int megabytes, Duration patience, int characters) {}
