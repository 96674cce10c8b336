package org.commonweal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.commonweal.access.AccessRequestQueries;
import org.commonweal.access.AccessRequestRow;
import org.commonweal.access.AccessRequestService;
import org.commonweal.access.AccessRequestState;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Formats;

/** Lets somebody ask for what they know of but cannot read; once they have, it says how the request stands. */
public class RequestAccessButton extends Div {

    private final AccessRequestService requests;
    private final AccessRequestQueries queries;
    private final SubjectRef subject;

    RequestAccessButton(AccessRequestService requests, AccessRequestQueries queries, SubjectRef subject) {
        this.requests = requests;
        this.queries = queries;
        this.subject = subject;
        show();
    }

    private void show() {
        removeAll();
        var latest = queries.findMine(subject);
        latest.ifPresent(request -> add(new Paragraph(standing(request))));
        if (latest.filter(request -> request.state() == AccessRequestState.OPEN).isEmpty()) {
            add(new Button("Request access", click -> new Form().open()));
        }
    }

    private static String standing(AccessRequestRow request) {
        var asked = "You asked for access on " + Formats.day(request.requestedAt());
        return switch (request.state()) {
            case OPEN -> asked + ". Its managers will decide.";
            case GRANTED -> asked + ", and it was given.";
            case DECLINED -> asked + ". It was declined: " + request.reason();
        };
    }

    private final class Form extends Dialog {

        private final TextArea purpose = new TextArea("What do you need it for?");

        Form() {
            setHeaderTitle("Request access");
            purpose.setHelperText("Its managers read this when they decide.");
            purpose.setMaxLength(1_000);
            purpose.setRequiredIndicatorVisible(true);
            purpose.setWidthFull();
            purpose.focus();
            var send = new Button("Send request", click -> send());
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(purpose);
            getFooter().add(new Button("Cancel", click -> close()), send);
        }

        private void send() {
            if (Attempt.run(() -> requests.request(subject, purpose.getValue()), "Your request was sent.")) {
                close();
                show();
            }
        }
    }
}
