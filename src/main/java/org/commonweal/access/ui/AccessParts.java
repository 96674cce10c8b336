package org.commonweal.access.ui;

import com.vaadin.flow.component.button.Button;
import org.commonweal.access.AccessRequestQueries;
import org.commonweal.access.AccessRequestService;
import org.commonweal.access.Audience;
import org.commonweal.access.Door;
import org.commonweal.access.InheritancePreview;
import org.commonweal.access.WhoCanSee;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** Makes the parts that show and change rights, for any view. */
@Component
public class AccessParts {

    private final WhoCanSee whoCanSee;
    private final Audience audience;
    private final AccessRequestService requests;
    private final AccessRequestQueries requestQueries;
    private final InheritancePreview previews;
    private final PortalClock clock;

    AccessParts(
            WhoCanSee whoCanSee,
            Audience audience,
            AccessRequestService requests,
            AccessRequestQueries requestQueries,
            InheritancePreview previews,
            PortalClock clock) {
        this.whoCanSee = whoCanSee;
        this.audience = audience;
        this.requests = requests;
        this.requestQueries = requestQueries;
        this.previews = previews;
        this.clock = clock;
    }

    /** "Who can see this?", for the corner of every space, folder and item that the reader can read. */
    public Button whoCanSee(SubjectRef subject) {
        return new Button(
                "Who can see this?", click -> new WhoCanSeeDialog(whoCanSee, audience, clock, subject).open());
    }

    /** What somebody who knows of the subject is shown, with "Request access". */
    public com.vaadin.flow.component.Component door(SubjectRef subject, Door door) {
        return new DoorPanel(door, requestAccess(subject));
    }

    /** "Request access", for what the reader knows of but cannot read; says so when they have asked. */
    public RequestAccessButton requestAccess(SubjectRef subject) {
        return new RequestAccessButton(requests, requestQueries, subject);
    }

    /** Asks before a subject is cut off from the grants above it, showing who would lose and gain. */
    public void confirmCuttingOff(SubjectRef subject, Runnable action) {
        confirm("Stop inheriting access?", "Stop inheriting", action, preview -> preview.ofCuttingOff(subject));
    }

    /** Asks before a subject takes over the grants above it again. */
    public void confirmInheriting(SubjectRef subject, Runnable action) {
        confirm("Inherit access again?", "Inherit access", action, preview -> preview.ofInheriting(subject));
    }

    /** Asks before a subject moves to another place. */
    public void confirmMoving(SubjectRef subject, SubjectRef newParent, Runnable action) {
        confirm("Move this?", "Move", action, preview -> preview.ofMoving(subject, newParent));
    }

    private void confirm(
            String title,
            String verb,
            Runnable action,
            java.util.function.Function<InheritancePreview, java.util.List<InheritancePreview.Change>> question) {
        org.commonweal.uikit.Attempt.run(() -> new PreviewDialog(title, verb, question.apply(previews), action).open());
    }
}
