package org.commonweal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A message to be sent once the change that caused it is committed. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail extends AggregateRoot {

    private static final int MAX_ATTEMPTS = 10;

    @Column(name = "address", nullable = false, length = 254)
    private String address;

    @Column(name = "heading", nullable = false, length = 200)
    private String heading;

    @Column(name = "body", nullable = false, length = 10000)
    private String body;

    /** Address that stops such mail; absent for messages about the account itself. */
    @Column(name = "unsubscribe", length = 400)
    private @Nullable String unsubscribe;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private MailState state = MailState.QUEUED;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    /** Whether the address goes as soon as the message has. */
    @Column(name = "fleeting", nullable = false, updatable = false)
    private boolean fleeting;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "last_error", length = 500)
    private @Nullable String lastError;

    protected OutgoingMail() {}

    OutgoingMail(String address, String heading, String body, @Nullable String unsubscribe, Instant at) {
        this.address = address;
        this.heading = heading.length() > 200 ? heading.substring(0, 197) + "…" : heading;
        this.body = body;
        this.unsubscribe = unsubscribe;
        this.createdAt = at;
        this.dueAt = at;
    }

    OutgoingMail fleeting() {
        fleeting = true;
        return this;
    }

    void sent(Instant at) {
        settle(MailState.SENT, at);
    }

    void kept(Instant at) {
        settle(MailState.KEPT, at);
    }

    void bounced(String error, Instant at) {
        lastError = told(error);
        settle(MailState.BOUNCED, at);
    }

    /** Tries later, twice as long each time from one minute on; gives up after ten attempts. */
    void failed(String error, Instant at) {
        attempts++;
        lastError = told(error);
        dueAt = at.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, 8)));
        if (attempts >= MAX_ATTEMPTS) {
            settle(MailState.FAILED, at);
        }
    }

    void sendAgain(Instant at) {
        if (fleeting || state != MailState.FAILED && state != MailState.BOUNCED) {
            throw new RuleViolation(
                    "notification.notFailed",
                    "Only a message that failed can be sent again; this one is " + state + ".");
        }
        state = MailState.QUEUED;
        attempts = 0;
        dueAt = at;
        settledAt = null;
    }

    private void settle(MailState settled, Instant at) {
        state = settled;
        settledAt = at;
        if (fleeting) {
            address = "";
            body = settled == MailState.KEPT ? body : "";
        }
    }

    /** What a server says of a message often names the address. */
    private String told(String error) {
        return fleeting ? "The message could not be delivered." : shortened(error);
    }

    private static String shortened(String error) {
        return error.length() > 500 ? error.substring(0, 500) : error;
    }

    UUID mailId() {
        return rawId();
    }

    String address() {
        return address;
    }

    String heading() {
        return heading;
    }

    String body() {
        return body;
    }

    @Nullable
    String unsubscribe() {
        return unsubscribe;
    }

    MailState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    String lastError() {
        return lastError;
    }
}
