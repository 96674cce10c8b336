package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.commonweal.consultation.Answering;
import org.commonweal.consultation.Progress;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.ResumeCode;
import org.commonweal.consultation.Saving;
import org.commonweal.consultation.variant.PublicVariants;
import org.commonweal.consultation.variant.Tongue;
import org.commonweal.consultation.variant.Tongues;
import org.springframework.stereotype.Component;

/** In which variant somebody reads: what the address says, or what they chose for their answers before. */
@Component
class AnswerTongues {

    /** No question has a key like this. */
    static final String FIELD = "_variant";

    private final PublicVariants variants;
    private final Answering answering;

    AnswerTongues(PublicVariants variants, Answering answering) {
        this.variants = variants;
        this.answering = answering;
    }

    Tongues all(PublicConsultation consultation) {
        return variants.of(consultation);
    }

    /** For pages that belong to nobody. */
    Tongue asked(PublicConsultation consultation, HttpServletRequest request) {
        return asked(all(consultation), request, "");
    }

    private static Tongue asked(Tongues all, HttpServletRequest request, String otherwise) {
        var lang = request.getParameter("lang");
        var form = request.getParameter("form");
        return lang == null && form == null
                ? all.of(otherwise)
                : all.asked(lang == null ? "" : lang, form == null ? "" : form, otherwise);
    }

    Tongue of(Progress progress) {
        return all(progress.consultation()).of(progress.variant());
    }

    /** What the address asks for holds from then on, also on another device. */
    Tongue turned(Progress progress, ResumeCode code, HttpServletRequest request) {
        var tongue = asked(all(progress.consultation()), request, progress.variant());
        if (!tongue.code().equals(progress.variant())) {
            answering.readAs(progress.consultation().slug(), code, tongue.code());
        }
        return tongue;
    }

    /** Begins answers in the variant that the first page was read in. */
    void begin(PublicConsultation consultation, ResumeCode code, String chosen) {
        var tongue = all(consultation).of(chosen);
        if (!tongue.main()) {
            answering.readAs(consultation.slug(), code, tongue.code());
        }
    }

    /** Whether the page was sent only to be read in another variant; what was typed on it is kept then. */
    boolean turned(Progress progress, ResumeCode code, Map<String, String[]> sent, Saving saving) {
        var wanted = sent.get(FIELD);
        boolean kept = saving instanceof Saving.Saved || saving instanceof Saving.Wrong;
        if (wanted == null || wanted.length == 0 || !kept) {
            return false;
        }
        var tongue = all(progress.consultation()).of(wanted[0]);
        answering.readAs(progress.consultation().slug(), code, tongue.code());
        return true;
    }
}
