package org.commonweal.webkit;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a page says instead of what was asked for.
 *
 * @param lines what happened, that nothing was lost, what to do
 */
public record ErrorPage(String heading, List<String> lines) {

    static ModelAndView answer(HttpStatusCode status, String heading, String... lines) {
        var answer = new ModelAndView("webkit/error", HttpStatus.valueOf(status.value()));
        answer.addObject("page", Page.of(heading, heading, "/"));
        answer.addObject("error", new ErrorPage(heading, List.of(lines)));
        return answer;
    }

    static ModelAndView of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 ->
                answer(
                        status,
                        "This address is not complete",
                        "Part of the address is missing or cannot be read.",
                        "Go back and try again, or start from the home page.");
            case 401, 403 ->
                answer(
                        status,
                        "You cannot open this page",
                        "It is for members only.",
                        "If you are one, sign in and follow the link again.");
            case 404, 405 ->
                answer(
                        status,
                        "Page not found",
                        "If you typed the address, check that it is right. If you followed a link, it may be out of date.",
                        "You can search for what you were looking for.");
            case 413 ->
                answer(
                        status,
                        "That is too large",
                        "What you sent is larger than this page takes.",
                        "Go back, shorten it and send it again.");
            case 503 -> answer(status, "The service is not available just now", "Please try again in a few minutes.");
            default ->
                status.is4xxClientError()
                        ? answer(
                                status,
                                "That did not work",
                                "This page cannot be opened in this way.",
                                "Go back and try again, or start from the home page.")
                        : answer(
                                status,
                                "Sorry, there is a problem with the service",
                                "What was saved before is safe. Please try again in a few minutes.");
        };
    }

    static ModelAndView fault(String reference) {
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Sorry, there is a problem with the service",
                "What was saved before is safe. Please try again in a few minutes.",
                "If it happens again, tell us the reference " + reference.toUpperCase(Locale.ROOT) + ".");
    }
}
