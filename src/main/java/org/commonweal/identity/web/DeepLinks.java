package org.commonweal.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Remembers where somebody wanted to go while they sign in, in a cookie of their own browser: a session for each denied
 * request would let anybody fill the server's memory. Only pages of the workspaces are remembered or gone to.
 */
class DeepLinks implements RequestCache {

    private static final String COOKIE = "portal-return";
    private static final Duration KEPT = Duration.ofMinutes(20);
    private static final int LONGEST = 1_500;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var address = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (WorkspaceChain.opensPage(request) && leadsToWorkspace(address)) {
            write(request, response, URLEncoder.encode(address, StandardCharsets.UTF_8), KEPT);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return null;
        }
        try {
            // Asked for once, at the end of a sign-in.
            removeRequest(request, response);
            var address = URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
            return leadsToWorkspace(address) ? new SimpleSavedRequest(address) : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    /** A path of this server, never another host's address. */
    static boolean leadsToWorkspace(String address) {
        return address.length() <= LONGEST
                && (address.startsWith("/app/") || address.startsWith("/files/"))
                && address.chars().allMatch(letter -> letter > ' ' && letter < 127 && letter != '\\');
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            write(request, response, "", Duration.ZERO);
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String content, Duration kept) {
        var cookie = ResponseCookie.from(COOKIE, content)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
