package org.commonweal.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.commonweal.consultation.publication.Hit;
import org.commonweal.consultation.publication.RenditionDetails.Text;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;

/** One answer that is cleared for publication: its text, and each place in it that may identify somebody. */
class RedactionText extends Div {

    private final TextArea cleared = new TextArea("Text to publish");
    private final Div places = new Div();
    private final transient Function<String, List<Hit>> detector;
    private final transient Text text;

    RedactionText(Text text, boolean editable, Function<String, List<Hit>> detector) {
        this.text = text;
        this.detector = detector;
        cleared.setWidthFull();
        cleared.setValue(text.cleared());
        cleared.setReadOnly(!editable);
        cleared.setHelperText(editable ? "Take words away, or leave it empty to publish nothing of it." : "");
        cleared.setValueChangeMode(ValueChangeMode.LAZY);
        cleared.addValueChangeListener(change -> show());
        places.getElement().setAttribute("aria-live", "polite");
        var section = Fields.section(text.question(), cleared, places);
        if (!text.original().equals(text.cleared())) {
            var original = new Paragraph(text.original());
            original.addClassName("portal-plain");
            section.add(new Details("What was answered", original));
        }
        add(section);
        show();
    }

    String key() {
        return text.key();
    }

    String value() {
        return cleared.getValue();
    }

    void refuse(String message) {
        cleared.setErrorMessage(message);
        cleared.setInvalid(true);
        cleared.focus();
    }

    private void show() {
        cleared.setInvalid(false);
        places.removeAll();
        var hits = detector.apply(cleared.getValue());
        if (hits.isEmpty()) {
            places.add(new Paragraph(
                    "Nothing found in it that looks as if it identified somebody. Read it all the same."));
            return;
        }
        places.add(new Paragraph(Formats.count(hits.size(), "place", "places") + " to check:"));
        var list = new UnorderedList();
        list.addClassName("portal-plain-list");
        for (int i = 0; i < hits.size(); i++) {
            list.add(new ListItem(place(hits.get(i), i)));
        }
        places.add(list);
        if (hits.size() > 1 && !cleared.isReadOnly()) {
            places.add(new Button("Replace all " + hits.size(), click -> {
                var changed = cleared.getValue();
                for (var hit : hits.reversed()) {
                    changed = hit.replacedIn(changed);
                }
                cleared.setValue(changed);
                cleared.focus();
            }));
        }
    }

    private Div place(Hit hit, int index) {
        var line =
                Fields.row(new Span("“%s”: %s".formatted(hit.words(), hit.kind().label())));
        if (!cleared.isReadOnly()) {
            var replace = new Button("Replace with " + hit.kind().removed(), click -> {
                cleared.setValue(hit.replacedIn(cleared.getValue()));
                focusPlace(index);
            });
            replace.setAriaLabel(
                    "Replace %s with %s".formatted(hit.words(), hit.kind().removed()));
            line.add(replace);
        }
        return line;
    }

    /** The next place, which has taken the number of the one that went; the text after the last. */
    private void focusPlace(int index) {
        var buttons = places.getChildren()
                .filter(UnorderedList.class::isInstance)
                .flatMap(list -> list.getChildren())
                .flatMap(item -> item.getChildren())
                .flatMap(row -> row.getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
        if (buttons.isEmpty()) {
            cleared.focus();
        } else {
            buttons.get(Math.min(index, buttons.size() - 1)).focus();
        }
    }
}
