package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import org.commonweal.access.Audience;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.EvidenceReview;
import org.commonweal.kernel.PortalClock;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Formats;

/** Publishes now or at a time, after saying in words who will see it. */
class PublishDialog extends Dialog {

    private final RadioButtonGroup<Classification> to = new RadioButtonGroup<>("Publish to");
    private final DateTimePicker release = new DateTimePicker("At (leave empty to publish now)");
    private final Paragraph seenBy = new Paragraph();
    private final Button publish = new Button("Publish now");

    PublishDialog(EvidenceDetails item, EvidenceReview review, Audience audience, Runnable done) {
        setHeaderTitle("Publish version " + item.shown().number() + " of " + item.ref());
        addClassName("portal-dialog");
        to.setItems(Arrays.stream(Classification.values())
                .filter(one -> one != Classification.CONFIDENTIAL && one.covers(item.classification()))
                .toList());
        to.setItemLabelGenerator(EvidenceWords::audience);
        release.setLocale(Locale.UK);
        release.setHelperText("London time, to the minute");
        seenBy.getElement().setAttribute("aria-live", "polite");
        to.addValueChangeListener(change -> seenBy.setText(
                "Who will see it: " + audience.inWordsOncePublished(item.id().subject(), change.getValue()) + "."));
        release.addValueChangeListener(
                change -> publish.setText(change.getValue() == null ? "Publish now" : "Schedule publication"));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.addClickListener(click -> {
            if (act(item, review)) {
                close();
                done.run();
            }
        });
        to.setValue(item.classification() == Classification.CONFIDENTIAL ? null : item.classification());
        add(to, seenBy, release);
        getFooter().add(new Button("Cancel", click -> close()), publish);
    }

    private boolean act(EvidenceDetails item, EvidenceReview review) {
        var audience = to.getValue();
        if (audience == null) {
            to.setErrorMessage("Choose who will see it.");
            to.setInvalid(true);
            return false;
        }
        LocalDateTime at = release.getValue();
        if (at == null) {
            return Attempt.run(() -> review.publish(item.id(), audience), "Published.");
        }
        Instant instant = at.atZone(PortalClock.LONDON).toInstant();
        return Attempt.run(
                () -> review.schedule(item.id(), audience, instant),
                "It will be published on " + Formats.dateTime(instant) + ".");
    }
}
