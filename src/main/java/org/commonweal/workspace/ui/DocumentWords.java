package org.commonweal.workspace.ui;

import org.commonweal.files.FileState;
import org.commonweal.uikit.StatusBadge;

/** What the check of a file came to. */
final class DocumentWords {

    private DocumentWords() {}

    static StatusBadge badge(FileState state) {
        return switch (state) {
            case PENDING -> new StatusBadge(StatusBadge.Tone.PROGRESS, "Being checked");
            case CLEAN -> new StatusBadge(StatusBadge.Tone.GOOD, "Ready");
            case REJECTED -> new StatusBadge(StatusBadge.Tone.BAD, "Refused");
            case ERROR -> new StatusBadge(StatusBadge.Tone.BAD, "Cannot be read");
        };
    }
}
