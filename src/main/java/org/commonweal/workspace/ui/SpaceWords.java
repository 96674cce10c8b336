package org.commonweal.workspace.ui;

import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceState;
import org.commonweal.workspace.WorkspaceVisibility;

/** What the settings of a space mean, in words that can stand beside a field. */
final class SpaceWords {

    private SpaceWords() {}

    static String of(WorkspaceVisibility visibility) {
        return switch (visibility) {
            case OPEN -> "Open: the council can read it, partners see its name and purpose";
            case RESTRICTED -> "Restricted: partners see that it exists and can ask for access";
            case PRIVATE -> "Private: only its members know of it";
        };
    }

    static String of(WorkspaceMode mode) {
        return switch (mode) {
            case COLLABORATE -> "Members who contribute add and change things";
            case PUBLISH_ONLY -> "Only managers add things; everybody else reads";
        };
    }

    static String of(Classification classification) {
        return switch (classification) {
            case PUBLIC -> "Public: anybody may ever see it";
            case PARTNER -> "Partner: people of partner organisations may see it, when they are members";
            case RESTRICTED -> "Restricted: people of the council only";
            case CONFIDENTIAL -> "Confidential: only those who are named as members";
        };
    }

    static String of(Level level) {
        return switch (level) {
            case NONE -> "Nothing";
            case EXISTS -> "Knows that it exists";
            case METADATA -> "Sees name and purpose";
            case READ -> "Reads";
            case CONTRIBUTE -> "Contributes";
            case MANAGE -> "Manages";
        };
    }

    static StatusBadge badge(WorkspaceState state) {
        return switch (state) {
            case DRAFT -> new StatusBadge(StatusBadge.Tone.NEUTRAL, "Draft");
            case ACTIVE -> new StatusBadge(StatusBadge.Tone.GOOD, "Active");
            case READ_ONLY -> new StatusBadge(StatusBadge.Tone.WARNING, "Read only");
            case ARCHIVED -> new StatusBadge(StatusBadge.Tone.NEUTRAL, "Archived");
            case DISPOSED -> new StatusBadge(StatusBadge.Tone.NEUTRAL, "Disposed of");
        };
    }
}
