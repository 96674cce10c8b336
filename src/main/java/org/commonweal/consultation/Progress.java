package org.commonweal.consultation;

import java.util.Set;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.form.Walk;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with their answers.
 *
 * @param given everything that could be read, also on ways left since
 * @param reference of the receipt, once it was sent
 * @param variant the pages are shown in; empty for the main text
 */
public record Progress(
        PublicConsultation consultation,
        Questionnaire form,
        Answers given,
        Walk walk,
        DraftPages pages,
        @Nullable String reference,
        String variant) {

    /** The same, shown in another variant. */
    public Progress in(String other) {
        return other.equals(variant) ? this : new Progress(consultation, form, given, walk, pages, reference, other);
    }

    public Fields fields(String page) {
        return pages.fields(page);
    }

    public int revision(String page) {
        return pages.revision(page);
    }

    public Fields allFields() {
        return pages.all();
    }

    /** Whether the page was ever sent, be it empty. */
    public boolean seen(String page) {
        return pages.revision(page) > 0;
    }

    /** Questions that were answered on a way left since. */
    public Set<String> removed() {
        return walk.removed(given);
    }

    public boolean sent() {
        return reference != null;
    }

    /** The first page not sent yet, or the last. */
    public FormPage next() {
        return walk.pages().stream()
                .filter(page -> !seen(page.key()))
                .findFirst()
                .orElseGet(() -> walk.pages().getLast());
    }
}
