package org.commonweal.files;

import java.util.UUID;

/** Identifies a received file. */
public record FileId(UUID value) {}
