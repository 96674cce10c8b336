package org.commonweal.consultation;

/** Who can answer, and how it is known that they may. Chosen for a draft, and fixed once people are let in. */
public enum AnswerMode {
    /** Anybody; nothing that says who they are is asked for or stored. */
    OPEN,
    /** Anybody with an e-mail address; an answer counts once a link sent there was used, one for each address. */
    CONFIRMED,
    /** Organisations that are signed in, together with their colleagues. */
    SIGNED_IN
}
