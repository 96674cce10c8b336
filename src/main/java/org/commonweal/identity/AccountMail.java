package org.commonweal.identity;

/** Sends what identity has to say by mail; whoever owns outgoing mail implements it. */
public interface AccountMail {

    void send(String address, String subject, String text);
}
