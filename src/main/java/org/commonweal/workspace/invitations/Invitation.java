package org.commonweal.workspace.invitations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.commonweal.access.Level;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "invitation")
class Invitation extends AggregateRoot {

    static final Duration LIFE = Duration.ofDays(14);
    private static final int LONGEST_MESSAGE = 1000;
    private static final int LONGEST_REASON = 500;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    /** The person while the invitation can be answered: unique, so that nobody has two for one space. */
    @Column(name = "open_for")
    private @Nullable UUID openFor;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_code", nullable = false, length = 20)
    private Level level;

    @Column(name = "message", nullable = false, length = LONGEST_MESSAGE)
    private String message;

    @Column(name = "inviter_id", nullable = false, updatable = false)
    private UUID inviterId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private InvitationState state = InvitationState.INVITED;

    /** Why it was declined, if the person said so. */
    @Column(name = "reason", nullable = false, length = LONGEST_REASON)
    private String reason = "";

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "reminded", nullable = false)
    private boolean reminded;

    protected Invitation() {}

    Invitation(WorkspaceId space, PersonId person, Level level, String message, Actor by, Instant at) {
        this.workspaceId = space.value();
        this.personId = person.value();
        this.openFor = person.value();
        this.inviterId = by.requirePerson().value();
        write(level, message);
        send(by, at);
    }

    /** Sends it once more, for another fourteen days, even when it lapsed; only whoever made it can. */
    void resend(Level level, String message, Actor by, Instant at) {
        if (!isInviter(by)) {
            throw new RuleViolation(
                    "workspace.invitationOfAnother",
                    "Only the person who made this invitation can send it again. Withdraw it to make one of your own.");
        }
        if (state != InvitationState.LAPSED) {
            requireState();
        }
        state = InvitationState.INVITED;
        openFor = personId;
        write(level, message);
        send(by, at);
    }

    private void write(Level level, String message) {
        if (level != Level.READ && level != Level.CONTRIBUTE) {
            throw RuleViolation.onField(
                    "workspace.invitationLevel", "level", "Invite people to read or to contribute.");
        }
        this.level = level;
        this.message = upTo(LONGEST_MESSAGE, message, "message", "The message can have 1,000 characters at most.");
    }

    private void send(Actor by, Instant at) {
        sentAt = at;
        expiresAt = at.plus(LIFE);
        reminded = false;
        tell("invitation.made", person(), by, at);
    }

    void accept(Actor by, Instant at) {
        requireAnswerable(at);
        close(InvitationState.ACCEPTED);
        tell("invitation.accepted", inviter(), by, at);
    }

    void decline(String why, Actor by, Instant at) {
        requireAnswerable(at);
        reason = upTo(LONGEST_REASON, why, "reason", "The reason can have 500 characters at most.");
        close(InvitationState.DECLINED);
        tell("invitation.declined", inviter(), by, at);
    }

    void withdraw(Actor by, Instant at) {
        requireState();
        close(InvitationState.WITHDRAWN);
        tell("invitation.withdrawn", null, by, at);
    }

    /** Notes that nobody answered in time. */
    void lapse(Actor by, Instant at) {
        requireState();
        close(InvitationState.LAPSED);
        tell("invitation.lapsed", inviter(), by, at);
    }

    void remind(Actor by, Instant at) {
        requireAnswerable(at);
        reminded = true;
        tell("invitation.reminded", person(), by, at);
    }

    private void close(InvitationState as) {
        state = as;
        openFor = null;
    }

    private void requireAnswerable(Instant at) {
        requireState();
        if (expired(at)) {
            throw new RuleViolation(
                    "workspace.invitationLapsed",
                    "This invitation was not answered in time. Ask the person who invited you to send it again.");
        }
    }

    private void requireState() {
        if (state != InvitationState.INVITED) {
            throw new RuleViolation(
                    "workspace.invitationClosed",
                    switch (state) {
                        case ACCEPTED -> "This invitation was accepted already.";
                        case DECLINED -> "This invitation was declined. A manager of the space can make a new one.";
                        case WITHDRAWN -> "This invitation was withdrawn. Ask a manager of the space for a new one.";
                        default ->
                            "This invitation was not answered in time. A manager of the space can make a new one.";
                    });
        }
    }

    private static String upTo(int longest, String text, String field, String refusal) {
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw RuleViolation.onField("workspace." + field, field, refusal);
        }
        return stripped;
    }

    private void tell(String action, @Nullable PersonId whom, Actor by, Instant at) {
        var values = new HashMap<String, String>();
        values.put("invited", personId.toString());
        values.put("level", level.name());
        if (whom != null) {
            values.put("for", whom.value().toString());
        }
        registerEvent(new Happened(id().subject(), action, by, at, space().subject(), values));
    }

    boolean expired(Instant at) {
        return !at.isBefore(expiresAt);
    }

    InvitationState stateAt(Instant at) {
        return state == InvitationState.INVITED && expired(at) ? InvitationState.LAPSED : state;
    }

    boolean resendableBy(Actor actor) {
        return isInviter(actor) && (state == InvitationState.INVITED || state == InvitationState.LAPSED);
    }

    boolean isInviter(Actor actor) {
        return inviter().equals(actor.person());
    }

    InvitationId id() {
        return new InvitationId(rawId());
    }

    WorkspaceId space() {
        return new WorkspaceId(workspaceId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    PersonId inviter() {
        return new PersonId(inviterId);
    }

    Level level() {
        return level;
    }

    String message() {
        return message;
    }

    String reason() {
        return reason;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
