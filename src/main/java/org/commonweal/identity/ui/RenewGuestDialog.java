package org.commonweal.identity.ui;

import java.time.LocalDate;
import org.commonweal.identity.GuestRow;
import org.commonweal.identity.GuestService;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;

/** Lengthens a guest's access. */
class RenewGuestDialog extends FormDialog {

    private static final int USUAL_DAYS = 180;

    RenewGuestDialog(GuestService service, GuestRow guest, LocalDate today, Runnable afterwards) {
        super("Renew the access of " + guest.name(), "Renew access");
        var until = field("endsOn", DateFields.day("Last day"));
        until.setValue(today.plusDays(USUAL_DAYS));
        onSave(
                () -> {
                    var day = until.getValue();
                    if (day == null) {
                        throw RuleViolation.onField("identity.guestEnd", "endsOn", "Enter the last day.");
                    }
                    service.renew(guest.person(), day);
                },
                "Access renewed.",
                afterwards);
    }
}
