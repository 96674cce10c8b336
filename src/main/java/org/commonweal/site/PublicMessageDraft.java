package org.commonweal.site;

/** A message as it was typed. */
public record PublicMessageDraft(String name, String email, String text) {

    public static final int MAX_TEXT = 5000;

    public PublicMessageDraft {
        name = name.strip();
        email = email.strip();
        text = text.strip();
    }

    public static PublicMessageDraft empty() {
        return new PublicMessageDraft("", "", "");
    }
}
