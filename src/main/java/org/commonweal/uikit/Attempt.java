package org.commonweal.uikit;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Runs a command from a view and shows a refusal in plain English; what was typed stays on the screen. */
public final class Attempt {

    private static final int CONFIRMATION_MS = 5_000;
    private static final int ERROR_MS = 15_000;

    private Attempt() {}

    /** Answers whether the command went through. */
    public static boolean run(Runnable command) {
        try {
            command.run();
            return true;
        } catch (RuleViolation refused) {
            error(sentence(refused));
        } catch (ConcurrencyFailureException clash) {
            clash();
        } catch (AccessDeniedException denied) {
            error("You do not have the role this needs. Nothing was changed.");
        } catch (NotFound gone) {
            error("This is no longer there, or no longer open to you. Nothing was changed.");
        }
        return false;
    }

    /** As {@link #run(Runnable)}, with a confirmation when it went through. */
    public static boolean run(Runnable command, String done) {
        boolean success = run(command);
        if (success) {
            done(done);
        }
        return success;
    }

    public static void done(String text) {
        var notification = Notification.show(text, CONFIRMATION_MS, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** Two people changed the same at the same moment. */
    public static void clash() {
        error("Somebody else changed this while you were working on it. What you typed is still here: reload the page"
                + " in another window to compare, then save again.");
    }

    public static void error(String text) {
        var notification = Notification.show(text, ERROR_MS, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
    }

    /** The refusal with its causes, as one text. */
    public static String sentence(RuleViolation refused) {
        return refused.details().isEmpty()
                ? refused.explanation()
                : refused.explanation() + " " + String.join(" ", refused.details());
    }
}
