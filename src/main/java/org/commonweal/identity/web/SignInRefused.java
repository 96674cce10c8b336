package org.commonweal.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonweal.kernel.PlainText;
import org.commonweal.kernel.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Ends the session of whoever could not come in, so that they can try as somebody else, and tells them why. */
@Component
class SignInRefused implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRefused.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (failure.getCause() instanceof RuleViolation refused) {
            response.sendRedirect("/signed-out?reason=" + refused.code());
        } else {
            // The provider's words come by way of the browser, and must not begin lines of their own in the log.
            LOG.info(
                    "Sign-in did not complete: {}",
                    PlainText.shown("" + failure.getMessage()).replace('\n', ' '));
            response.sendRedirect("/signed-out?reason=failed");
        }
    }
}
