package org.commonweal.workspace;

import java.time.Instant;

/**
 * Something that happened in a space.
 *
 * @param what such as "Version added"
 * @param title what it happened to, as it is called now; empty when it is gone
 * @param path address of that below {@code /app}; empty when there is none
 */
public record ActivityRow(Instant at, String who, String what, String title, String path) {}
