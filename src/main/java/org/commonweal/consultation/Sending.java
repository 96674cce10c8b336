package org.commonweal.consultation;

/** What came of sending the answers in. */
public sealed interface Sending {

    /** They are stored. The same draft sent again gives the same reference. */
    record Received(String reference) implements Sending {}

    /** @param page where an answer is missing or has to be put right */
    record Incomplete(String page) implements Sending {}

    /** They count once the link is used that was sent by e-mail. */
    record ToConfirm() implements Sending {}

    /** A file that was sent in did not pass its check. */
    record FileRefused(String question, String why) implements Sending {}

    /** The consultation has closed. */
    record Late() implements Sending {}
}
