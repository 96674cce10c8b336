package org.commonweal.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.commonweal.identity.Directory;
import org.commonweal.identity.IdentitySettings;
import org.commonweal.identity.SessionEnds;
import org.commonweal.identity.SignedInPerson;
import org.commonweal.kernel.PortalClock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody whose access ended meanwhile, at their next request, and every session that has lasted a
 * working day.
 */
class EndedAccessFilter extends OncePerRequestFilter {

    private final Directory directory;
    private final SessionEnds ends;
    private final IdentitySettings settings;
    private final PortalClock clock;

    EndedAccessFilter(Directory directory, SessionEnds ends, IdentitySettings settings, PortalClock clock) {
        this.directory = directory;
        this.ends = ends;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        // Only what is the same for everybody: uploads, downloads and push have addresses below /app/VAADIN, too.
        return path.startsWith("/app/VAADIN/build/") || path.startsWith("/app/VAADIN/static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson person
                && over(person, request)) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean over(SignedInPerson person, HttpServletRequest request) {
        var now = clock.instant();
        var session = request.getSession(false);
        boolean tooOld = session != null
                && Instant.ofEpochMilli(session.getCreationTime())
                        .plus(settings.sessionLifetime())
                        .isBefore(now);
        return tooOld
                || ends.ended(person.personId(), person.signInGeneration())
                || !directory.standing(person.personId(), now).active();
    }
}
