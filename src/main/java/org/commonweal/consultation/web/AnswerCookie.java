package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.commonweal.consultation.ResumeCode;
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

    static void set(String slug, ResumeCode code, HttpServletRequest request, HttpServletResponse response) {
        write(slug, code.plain(), Duration.ofSeconds(-1), request, response);
    }

    static void clear(String slug, HttpServletRequest request, HttpServletResponse response) {
        write(slug, "", Duration.ZERO, request, response);
    }

    private static void write(
            String slug, String text, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, text)
                .path("/consultations/" + slug + "/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
