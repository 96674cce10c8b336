package org.commonweal.consultation;

/** Names in the index of answers in words. */
public final class AnswerFields {

    /** What is indexed, by the name it is asked for. */
    public static final String INDEXED = "ConsultationResponse";

    public static final String CONSULTATION = "consultation";
    public static final String RESPONSE = "response";
    public static final String CHANNEL = "channel";
    public static final String RECEIVED = "received";

    static final String SAID = "said";

    private AnswerFields() {}

    /** The field of what was said to a question. */
    public static String said(String question) {
        return SAID + "." + question;
    }
}
