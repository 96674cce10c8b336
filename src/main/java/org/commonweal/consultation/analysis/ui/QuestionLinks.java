package org.commonweal.consultation.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.uikit.EmptyState;

/** The questions that are answered in words, to choose one. */
class QuestionLinks extends Div {

    QuestionLinks(ConsultationDetails consultation, String path) {
        var list = new UnorderedList();
        list.addClassName("portal-list");
        consultation
                .form()
                .questions()
                .filter(question -> question.type().freeText())
                .forEach(question -> list.add(new ListItem(
                        new Anchor(AnalysisPaths.of(path, consultation.slug(), question.key()), question.text()))));
        if (list.getComponentCount() == 0) {
            add(new EmptyState("No question of this consultation is answered in words."));
        } else {
            add(new Paragraph("Choose the question."), list);
        }
    }
}
