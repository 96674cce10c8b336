package org.commonweal.access;

import java.util.UUID;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;

/**
 * Whom a grant is given to.
 *
 * @param role for {@link Kind#REVIEW_ROLE} the role's code, otherwise empty
 */
public record Principal(Kind kind, UUID id, String role) {

    public enum Kind {
        PERSON,
        ORGANISATION,
        WORKSPACE,
        REVIEW_ROLE
    }

    private static final UUID ANY_PARTNER = new UUID(0, 0);

    /** Every active member of any organisation. */
    public static Principal anyPartner() {
        return new Principal(Kind.ORGANISATION, ANY_PARTNER, "");
    }

    public boolean isAnyPartner() {
        return id.equals(ANY_PARTNER);
    }

    /** Barriers stand against people and organisations; others would not know whom to stop. */
    boolean canBeBarred() {
        return kind == Kind.PERSON || kind == Kind.ORGANISATION && !isAnyPartner();
    }

    public static Principal of(PersonId person) {
        return new Principal(Kind.PERSON, person.value(), "");
    }

    public static Principal of(OrganisationId organisation) {
        return new Principal(Kind.ORGANISATION, organisation.value(), "");
    }

    /** Everyone who can read the space. */
    public static Principal membersOf(SubjectRef workspace) {
        return new Principal(Kind.WORKSPACE, workspace.id(), "");
    }

    /** Whoever holds the role at the subject, such as the lead commissioner of a review. */
    public static Principal holderOf(String role, SubjectRef subject) {
        return new Principal(Kind.REVIEW_ROLE, subject.id(), role);
    }
}
