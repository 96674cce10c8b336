package org.commonweal.workspace.invitations.ui;

import org.commonweal.access.Level;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.workspace.invitations.InvitationState;

/** What levels and states mean to those who read an invitation. */
final class InvitationWords {

    private InvitationWords() {}

    static String may(Level level) {
        return level == Level.CONTRIBUTE ? "Read and contribute" : "Read";
    }

    static String meaning(Level level) {
        return level == Level.CONTRIBUTE
                ? "You will read the space's documents, discussions, tasks and calendar, and can add to them and change"
                        + " them. Some things in the space may be open to fewer people. The other members see your name."
                : "You will read the space's documents, discussions, tasks and calendar, but not change them. Some things"
                        + " in the space may be open to fewer people. The other members see your name.";
    }

    static StatusBadge badge(InvitationState state) {
        return switch (state) {
            case INVITED -> new StatusBadge(StatusBadge.Tone.PROGRESS, "Waits for an answer");
            case ACCEPTED -> new StatusBadge(StatusBadge.Tone.GOOD, "Accepted");
            case DECLINED -> new StatusBadge(StatusBadge.Tone.BAD, "Declined");
            case LAPSED -> new StatusBadge(StatusBadge.Tone.WARNING, "Not answered in time");
            case WITHDRAWN -> new StatusBadge(StatusBadge.Tone.NEUTRAL, "Withdrawn");
        };
    }
}
