package org.commonweal.needs;

/**
 * What somebody writes of a need, apart from its premises.
 *
 * @param title a short name, at most 200 characters
 * @param therefore what follows from the premises, at most 1,000 characters; may be empty in a draft
 */
public record NeedDraft(String title, String therefore) {

    public NeedDraft {
        title = NeedText.required("title", title, NeedText.TITLE, "Give the need a short name.");
        therefore = NeedText.limited("therefore", therefore, NeedText.LENGTH);
    }
}
