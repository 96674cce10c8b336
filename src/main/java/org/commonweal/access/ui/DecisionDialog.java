package org.commonweal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.commonweal.access.AccessRequestRow;
import org.commonweal.access.AccessRequestService;
import org.commonweal.kernel.PortalClock;
import org.commonweal.uikit.Attempt;
import org.jspecify.annotations.Nullable;

/** Gives access, with an end if wanted, or declines with the reason. */
class DecisionDialog extends Dialog {

    private final TextArea reason;
    private final DatePicker lastDay = new DatePicker("Last day (leave empty for no end)");

    DecisionDialog(
            AccessRequestService service, AccessRequestRow request, String name, boolean giving, Runnable afterwards) {
        setHeaderTitle(giving ? "Give " + name + " access" : "Decline the request of " + name);
        reason = new TextArea(giving ? "Note (optional)" : "Reason");
        reason.setHelperText(name + " will read this.");
        reason.setMaxLength(1_000);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(!giving);
        lastDay.setVisible(giving);
        var decide = new Button(giving ? "Give access" : "Decline request", click -> {
            Runnable command = giving
                    ? () -> service.grant(request.id(), end(), reason.getValue())
                    : () -> service.decline(request.id(), reason.getValue());
            if (Attempt.run(command, giving ? name + " can read it now." : "The request is declined.")) {
                close();
                afterwards.run();
            }
        });
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(lastDay, reason);
        getFooter().add(new Button("Cancel", click -> close()), decide);
    }

    private @Nullable Instant end() {
        var day = lastDay.getValue();
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(PortalClock.LONDON).toInstant();
    }
}
