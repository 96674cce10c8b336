package org.commonweal.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.analysis.AnswerHits;
import org.commonweal.consultation.analysis.AnswerQuery;
import org.commonweal.consultation.analysis.AnswerSearch;
import org.commonweal.consultation.analysis.CodeRow;
import org.commonweal.consultation.analysis.Codebooks;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.publication.RenditionState;
import org.commonweal.search.Snippet;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;

/** What people wrote, found by the words in it and by what staff know of it. */
class WordsPanel extends Div {

    private final TextField words = new TextField("Words in the answers");
    private final Select<Question> question = new Select<>();
    private final Select<CodeRow> code = new Select<>();
    private final Select<Channel> channel = new Select<>();
    private final Select<RenditionState> publication = new Select<>();
    private final Checkbox counted = new Checkbox("Without responses left out of the counts");

    WordsPanel(ConsultationDetails consultation, AnswerSearch search, Codebooks books) {
        var id = consultation.id();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.setHelperText("Put a phrase in quotation marks.");
        choose(question, "Question", "All questions", List.of());
        question.setItems(consultation
                .form()
                .questions()
                .filter(one -> one.type().freeText())
                .toList());
        question.setItemLabelGenerator(one -> one == null ? "All questions" : one.text());
        choose(code, "Code", "Any code or none", List.of());
        code.setItemLabelGenerator(one -> one == null ? "Any code or none" : one.label());
        code.setEnabled(false);
        choose(channel, "Channel", "All channels", List.of(Channel.values()));
        channel.setItemLabelGenerator(one -> one == null ? "All channels" : Labels.of(one));
        choose(publication, "Publication", "Any state", List.of(RenditionState.values()));
        publication.setItemLabelGenerator(one -> one == null ? "Any state" : Labels.of(one));

        var table = new PagedTable<AnswerHits.Hit>(
                        "Responses with these words",
                        page -> search.find(id, query(), page).hits(),
                        () -> search.count(id, query()))
                .component("Answers", hit -> said(consultation, hit))
                .column("Reference", AnswerHits.Hit::reference)
                .column("Received", hit -> Formats.date(hit.receivedOn()))
                .column("Channel", hit -> Labels.of(hit.channel()))
                .column("Publication", WordsPanel::publication)
                .whenEmpty(new EmptyState("Nobody wrote anything like that."));
        question.addValueChangeListener(change -> {
            var chosen = change.getValue();
            code.setItems(chosen == null ? List.of() : books.findCodes(id, chosen.key()));
            code.setEnabled(chosen != null);
            table.refresh();
        });
        words.addValueChangeListener(change -> table.refresh());
        List.of(code, channel, publication).forEach(filter -> filter.addValueChangeListener(change -> table.refresh()));
        counted.addValueChangeListener(change -> table.refresh());
        add(Fields.row(words, question, code), Fields.row(channel, publication, counted), table.refresh());
    }

    private static <T> void choose(Select<T> filter, String label, String all, List<T> offered) {
        filter.setLabel(label);
        filter.setItems(offered);
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(all);
    }

    private AnswerQuery query() {
        var asked = question.getValue();
        var as = code.getValue();
        var state = publication.getValue();
        return AnswerQuery.of(words.getValue())
                .to(asked == null ? "" : asked.key())
                .by(channel.getValue())
                .coded(as == null ? null : as.id())
                .inState(state == null ? "" : state.name())
                .leavingOut(counted.getValue());
    }

    private static Component said(ConsultationDetails consultation, AnswerHits.Hit hit) {
        var all = new Div();
        for (var one : hit.said()) {
            var asked = new Paragraph(consultation
                    .form()
                    .question(one.question())
                    .map(Question::text)
                    .orElse(one.question()));
            asked.addClassName("portal-hint");
            all.add(asked, marked(one.text()));
        }
        return all;
    }

    private static Paragraph marked(Snippet text) {
        var paragraph = new Paragraph();
        paragraph.addClassName("portal-plain");
        for (var piece : text.pieces()) {
            var element = piece.marked() ? new Element("mark").setText(piece.text()) : Element.createText(piece.text());
            paragraph.getElement().appendChild(element);
        }
        return paragraph;
    }

    private static String publication(AnswerHits.Hit hit) {
        var state = hit.publication().isEmpty() ? "" : Labels.of(RenditionState.valueOf(hit.publication()));
        return hit.excluded() ? (state + " Left out of the counts").strip() : state;
    }
}
