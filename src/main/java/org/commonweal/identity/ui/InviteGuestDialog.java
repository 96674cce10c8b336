package org.commonweal.identity.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.commonweal.identity.GuestInvitation;
import org.commonweal.identity.GuestService;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;

/** Invites a guest whom the actor vouches for. */
class InviteGuestDialog extends FormDialog {

    /** Half a year, as the service takes it when nothing is said. */
    private static final int USUAL_DAYS = 180;

    private final TextField name = field("name", new TextField("Name"));
    private final EmailField email = field("email", new EmailField("E-mail address"));
    private final TextField affiliation = field("affiliation", new TextField("Where they come from (optional)"));
    private final TextArea purpose = field("purpose", new TextArea("What they need access for"));
    private final DatePicker endsOn = field("endsOn", DateFields.day("Last day"));

    InviteGuestDialog(GuestService service, LocalDate today, Runnable afterwards) {
        super("Invite a guest", "Send invitation");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        email.setRequiredIndicatorVisible(true);
        affiliation.setMaxLength(200);
        purpose.setRequiredIndicatorVisible(true);
        purpose.setMaxLength(1000);
        purpose.setHelperText("You vouch for this person, and are asked in time whether they still need it.");
        endsOn.setValue(today.plusDays(USUAL_DAYS));
        onSave(
                () -> service.invite(new GuestInvitation(
                        name.getValue(),
                        email.getValue(),
                        affiliation.getValue(),
                        purpose.getValue(),
                        endsOn.getValue())),
                "Invitation sent.",
                afterwards);
    }
}
