package org.commonweal.shell;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.webkit.Faults;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Catches what a view did not: refusals are shown as such, faults with a reference; nobody sees a blank page. */
@Component
class LastNet implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(LastNet::show));
    }

    private static void show(ErrorEvent event) {
        event.getComponent().flatMap(component -> component.getUI()).ifPresent(ui -> ui.access(() -> tell(event)));
    }

    private static void tell(ErrorEvent event) {
        switch (root(event.getThrowable())) {
            case RuleViolation refused -> Attempt.error(Attempt.sentence(refused));
            case NotFound gone -> Attempt.error("This is no longer there, or no longer open to you.");
            case ConcurrencyFailureException clash -> Attempt.clash();
            case AccessDeniedException denied -> Attempt.error("You may no longer do this. Nothing was changed.");
            case Throwable fault ->
                Attempt.error("Something went wrong on our side; nothing was lost that had been saved. Reference "
                        + Faults.record(fault) + ".");
        }
    }

    private static Throwable root(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null && !understood(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean understood(Throwable cause) {
        return cause instanceof RuleViolation || cause instanceof ConcurrencyFailureException;
    }
}
