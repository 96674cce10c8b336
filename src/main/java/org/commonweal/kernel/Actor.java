package org.commonweal.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: a signed-in person on behalf of an organisation, a visitor, or the portal itself.
 *
 * @param organisation the organisation a person acts for; absent for visitors, jobs and people without a membership
 * @param viewingAs set when a manager looks at a space as a member of this organisation would; such an actor only reads
 */
public record Actor(
        Kind kind,
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        @Nullable OrganisationId viewingAs,
        String name) {

    public enum Kind {
        PERSON,
        VISITOR,
        SYSTEM
    }

    private static final Actor VISITOR = new Actor(Kind.VISITOR, null, null, null, "A visitor");

    public static Actor visitor() {
        return VISITOR;
    }

    /** The portal acting by itself; the name says which job. */
    public static Actor system(String job) {
        return new Actor(Kind.SYSTEM, null, null, null, job);
    }

    public static Actor person(PersonId person, @Nullable OrganisationId organisation, String name) {
        return new Actor(Kind.PERSON, person, organisation, null, name);
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }

    /** The person, for commands that only a signed-in person can give. */
    public PersonId requirePerson() {
        if (person == null) {
            throw new AccessRefused("kernel.signInFirst", "Sign in to do this.");
        }
        return person;
    }
}
