package org.commonweal.workspace.documents;

import java.util.Optional;
import org.commonweal.files.FileState;
import org.jspecify.annotations.Nullable;

/**
 * What became of an uploaded file.
 *
 * @param title what the document is called, which may differ from the file's name
 * @param sameAs where the space had these very bytes already, if the sender may know
 */
public record Upload(
        DocumentId document,
        int number,
        String title,
        FileState state,
        @Nullable String explanation,
        Optional<String> sameAs) {}
