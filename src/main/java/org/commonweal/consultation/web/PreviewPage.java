package org.commonweal.consultation.web;

import java.util.List;
import java.util.Map;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.form.FormPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of the form as staff try it.
 *
 * @param page none at the end of the way
 * @param carried what was typed on other pages
 */
public record PreviewPage(
        ConsultationDetails consultation,
        @Nullable FormPage page,
        List<QuestionView> questions,
        List<Map.Entry<String, String>> carried) {

    public boolean ends() {
        return page == null;
    }

    public String at() {
        return page == null ? "" : page.key();
    }

    public String title() {
        return page == null ? "" : page.title();
    }

    public String address() {
        return "/files/consultations/" + consultation.slug() + "/preview";
    }
}
