package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.commonweal.consultation.ResumeCode;
import org.commonweal.webkit.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The one cookie of the public pages, set when somebody starts to answer: it holds their code and nothing else. */
final class AnswerCookie {

    private static final String NAME = "answer";

    private AnswerCookie() {}

    static Optional<ResumeCode> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : ResumeCode.typed(cookie.getValue());
    }

    static void set(String slug, ResumeCode code, Site site, HttpServletRequest request, HttpServletResponse response) {
        write(slug, code.plain(), Duration.ofSeconds(-1), site, request, response);
    }

    static void clear(String slug, Site site, HttpServletRequest request, HttpServletResponse response) {
        write(slug, "", Duration.ZERO, site, request, response);
    }

    private static void write(
            String slug,
            String text,
            Duration age,
            Site site,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, text)
                .path("/consultations/" + slug + "/")
                .httpOnly(true)
                .secure(secure(site, request))
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** A proxy in front may speak HTTPS with the browser and plain HTTP with us: then the public address says so. */
    private static boolean secure(Site site, HttpServletRequest request) {
        return request.isSecure() || site.baseUrl().toLowerCase(Locale.ROOT).startsWith("https://");
    }
}
