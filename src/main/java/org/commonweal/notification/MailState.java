package org.commonweal.notification;

/** Where a message is on its way. */
public enum MailState {
    QUEUED,
    SENT,
    /** No mail server is configured: administrators read it in the portal. */
    KEPT,
    /** The receiving server refused the address for good. */
    BOUNCED,
    /** Given up after repeated failures; an administrator can send it again. */
    FAILED
}
