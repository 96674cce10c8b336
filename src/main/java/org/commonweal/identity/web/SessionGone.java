package org.commonweal.identity.web;

import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Tells a view whose session is over that it is, in the words its script understands: it loads the page again, which
 * leads to the sign-in and back. A bare refusal would leave people before a form that never answers.
 */
class SessionGone implements AuthenticationEntryPoint {

    static boolean isAskedByView(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "uidl".equals(request.getParameter("v-r"));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write(VaadinService.createSessionExpiredJSON(true));
    }
}
