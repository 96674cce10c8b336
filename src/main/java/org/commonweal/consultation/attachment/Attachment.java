package org.commonweal.consultation.attachment;

import java.util.UUID;
import org.commonweal.files.FileId;

/** One file sent with an answer. */
public record Attachment(UUID id, String question, FileId file, String name, String sha256) {}
