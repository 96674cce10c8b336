package org.commonweal.consultation.web;

import java.util.List;
import java.util.Map;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.variant.Tongue;
import org.commonweal.consultation.variant.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A page of the form as staff try it.
 *
 * @param t in which way it is said
 * @param page none at the end of the way
 * @param carried what was typed on other pages
 */
public record PreviewPage(
        ConsultationDetails consultation,
        Tongue t,
        @Nullable FormPage page,
        List<QuestionView> questions,
        List<Map.Entry<String, String>> carried) {

    public boolean ends() {
        return page == null;
    }

    public String at() {
        return page == null ? "" : page.key();
    }

    public Wording title() {
        return page == null ? Wording.own("") : t.titleOf(page);
    }

    /** Address of the film that says this page; empty for none. */
    public String film() {
        return page == null ? "" : t.film(page).orElse("");
    }

    public String address() {
        return "/files/consultations/" + consultation.slug() + "/preview";
    }
}
