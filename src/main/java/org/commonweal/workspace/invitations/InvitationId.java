package org.commonweal.workspace.invitations;

import java.util.UUID;
import org.commonweal.kernel.SubjectRef;

/** Identifies an invitation to a space. */
public record InvitationId(UUID value) {

    public static final String SUBJECT_TYPE = "invitation";

    public SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, value);
    }

    /** Address below {@code /app} of the page on which it is answered. */
    public String path() {
        return "invitations/" + value;
    }
}
