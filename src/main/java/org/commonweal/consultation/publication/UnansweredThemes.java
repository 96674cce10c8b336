package org.commonweal.consultation.publication;

import java.util.List;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ReportingRule;
import org.springframework.stereotype.Component;

/** What people said is not reported before the council has answered each theme of it. */
@Component
class UnansweredThemes implements ReportingRule {

    private final Themes themes;

    UnansweredThemes(Themes themes) {
        this.themes = themes;
    }

    @Override
    public List<String> against(ConsultationId consultation) {
        return themes.findByConsultationIdOrderByPlaceAscIdAsc(consultation.value()).stream()
                .filter(theme -> theme.answer() == ThemeAnswer.NONE_YET)
                .map(theme -> "Answer the theme “%s”.".formatted(theme.title()))
                .toList();
    }
}
