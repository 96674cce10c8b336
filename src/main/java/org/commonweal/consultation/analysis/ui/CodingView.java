package org.commonweal.consultation.analysis.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.analysis.CodeRow;
import org.commonweal.consultation.analysis.Codebooks;
import org.commonweal.consultation.analysis.Coding;
import org.commonweal.consultation.analysis.CodingRound;
import org.commonweal.consultation.analysis.ToCode;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Codes one answer after another, by keyboard alone if somebody likes: figures choose codes, Enter stores, U takes
 * back, S skips. Whoever needs these keys for something else, such as dictation, switches them off.
 */
@Route(AnalysisPaths.CODING)
@PermitAll
class CodingView extends AnalysisView {

    private static final String KEYS_OFF = CodingView.class.getName() + ".keysOff";
    private static final List<Key> FIGURES = List.of(
            Key.DIGIT_1,
            Key.DIGIT_2,
            Key.DIGIT_3,
            Key.DIGIT_4,
            Key.DIGIT_5,
            Key.DIGIT_6,
            Key.DIGIT_7,
            Key.DIGIT_8,
            Key.DIGIT_9);

    private final transient Coding coding;
    private final transient Codebooks books;
    private final Checkbox keys = new Checkbox("Keyboard shortcuts");
    private final Checkbox second = new Checkbox("Code the sample a second time");
    private final Paragraph progress = new Paragraph();
    private final Div answer = new Div();
    private final CheckboxGroup<CodeRow> codes = new CheckboxGroup<>();
    private final Div work = new Div();
    private final transient List<Registration> shortcuts = new ArrayList<>();
    private final Set<UUID> skipped = new HashSet<>();
    private transient @Nullable ToCode current;
    private String question = "";

    CodingView(ConsultationQueries queries, Coding coding, Codebooks books) {
        super(queries);
        this.coding = coding;
        this.books = books;
        codes.setLabel("Codes");
        codes.addClassName("portal-codes");
        answer.addClassNames("portal-answer", "portal-plain");
        answer.getElement().setAttribute("aria-live", "polite");
        progress.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void show(ConsultationDetails consultation, BeforeEnterEvent event) {
        heading("Coding");
        question = event.getRouteParameters().get(AnalysisPaths.QUESTION).orElse("");
        var asked =
                consultation.form().question(question).filter(one -> one.type().freeText());
        if (asked.isEmpty()) {
            content.add(new QuestionLinks(consultation, AnalysisPaths.CODING));
            return;
        }
        lead(asked.get().text());
        content.add(Fields.row(
                new Anchor(AnalysisPaths.of(AnalysisPaths.CODEBOOK, consultation.slug(), question), "Codebook"),
                new Anchor(AnalysisPaths.of(AnalysisPaths.CODING, consultation.slug(), ""), "Other questions")));
        var offered = books.findCodes(consultation.id(), question);
        if (offered.isEmpty()) {
            content.add(new EmptyState("The codebook is empty. Begin it with what you expect people to say."));
            return;
        }
        var order = offered.stream().map(CodeRow::id).toList();
        codes.setItems(offered);
        codes.setItemLabelGenerator(code -> {
            int at = order.indexOf(code.id());
            return at < FIGURES.size() ? (at + 1) + ". " + code.label() : code.label();
        });
        lay(consultation);
        next(consultation);
    }

    private void lay(ConsultationDetails consultation) {
        var store = new Button("Store and next", click -> store(consultation));
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var skip = new Button("Skip", click -> skip(consultation));
        var undo = new Button("Undo", click -> undo(consultation));
        work.removeAll();
        work.add(answer, codes, Fields.row(store, skip, undo));
        second.addValueChangeListener(change -> {
            skipped.clear();
            next(consultation);
        });
        keys.setValue(VaadinSession.getCurrent().getAttribute(KEYS_OFF) == null);
        keys.setHelperText("1 to 9 choose codes, Enter stores, S skips, U takes back.");
        keys.addValueChangeListener(change -> {
            VaadinSession.getCurrent().setAttribute(KEYS_OFF, change.getValue() ? null : true);
            listen(consultation);
        });
        listen(consultation);
        content.add(Fields.row(keys, second), progress, work);
    }

    private void listen(ConsultationDetails consultation) {
        shortcuts.forEach(Registration::remove);
        shortcuts.clear();
        if (!keys.getValue()) {
            return;
        }
        var offered = codes.getListDataView().getItems().toList();
        for (int at = 0; at < Math.min(offered.size(), FIGURES.size()); at++) {
            var code = offered.get(at);
            shortcuts.add(Shortcuts.addShortcutListener(this, () -> toggle(code), FIGURES.get(at)));
        }
        shortcuts.add(Shortcuts.addShortcutListener(this, () -> store(consultation), Key.ENTER));
        shortcuts.add(Shortcuts.addShortcutListener(this, () -> skip(consultation), Key.KEY_S));
        shortcuts.add(Shortcuts.addShortcutListener(this, () -> undo(consultation), Key.KEY_U));
    }

    private void toggle(CodeRow code) {
        if (codes.isSelected(code)) {
            codes.deselect(code);
        } else {
            codes.select(code);
        }
    }

    private void store(ConsultationDetails consultation) {
        var shown = current;
        if (shown != null
                && Attempt.run(() -> coding.code(
                        consultation.id(),
                        question,
                        round(),
                        shown.response(),
                        codes.getValue().stream().map(CodeRow::id).collect(Collectors.toSet())))) {
            next(consultation);
        }
    }

    private void skip(ConsultationDetails consultation) {
        if (current != null) {
            skipped.add(current.response());
            next(consultation);
        }
    }

    private void undo(ConsultationDetails consultation) {
        Attempt.run(() ->
                coding.undo(consultation.id(), question, round()).ifPresent(before -> show(consultation, before)));
    }

    private void next(ConsultationDetails consultation) {
        Attempt.run(() -> {
            var waiting = coding.next(consultation.id(), question, round(), skipped);
            if (waiting.isEmpty() && !skipped.isEmpty()) {
                skipped.clear();
                waiting = coding.next(consultation.id(), question, round(), skipped);
            }
            show(consultation, waiting.orElse(null));
        });
    }

    private void show(ConsultationDetails consultation, @Nullable ToCode next) {
        current = next;
        var done = coding.progress(consultation.id(), question);
        progress.setText(
                round() == CodingRound.FIRST
                        ? "%s of %s coded."
                                .formatted(
                                        Formats.number(done.coded()),
                                        Formats.count(done.answers(), "answer", "answers"))
                        : "%s of the sample of %s coded a second time."
                                .formatted(Formats.number(done.sampleCoded()), Formats.number(done.sample())));
        work.setVisible(next != null || done.coded() > 0);
        codes.setVisible(next != null);
        codes.deselectAll();
        if (next == null) {
            answer.setText(
                    round() == CodingRound.FIRST
                            ? "Everything is coded."
                            : "Nothing of the sample waits for you. What you coded yourself is for somebody else.");
            return;
        }
        answer.setText(next.text());
        codes.getListDataView()
                .getItems()
                .filter(code -> next.codes().contains(code.id()))
                .forEach(codes::select);
    }

    private CodingRound round() {
        return second.getValue() ? CodingRound.SECOND : CodingRound.FIRST;
    }
}
