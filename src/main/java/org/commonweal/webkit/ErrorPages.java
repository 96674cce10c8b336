package org.commonweal.webkit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a controller throws into a page with the right status, in plain English. */
@ControllerAdvice
@Order
class ErrorPages {

    @ExceptionHandler
    ModelAndView notFound(NotFound gone) {
        return ErrorPage.of(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView withdrawn(Withdrawn gone) {
        return ErrorPage.answer(HttpStatus.GONE, gone.what() + " has been withdrawn", gone.reason());
    }

    /** A visitor is not told that there is something they may not read. */
    @ExceptionHandler
    ModelAndView refused(AccessRefused refused, HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? ErrorPage.of(HttpStatus.NOT_FOUND)
                : ErrorPage.answer(HttpStatus.FORBIDDEN, "You cannot do this", refused.explanation());
    }

    @ExceptionHandler
    ModelAndView refused(RuleViolation refused) {
        var status = refused.field() == null ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
        return ErrorPage.answer(status, "That did not work", refused.explanation());
    }

    @ExceptionHandler
    ModelAndView clash(OptimisticLockingFailureException clash) {
        return ErrorPage.answer(
                HttpStatus.CONFLICT,
                "Somebody else changed this first",
                "Nothing of yours was saved. Go back, open the page again and repeat your change.");
    }

    @ExceptionHandler
    ModelAndView tooMany(TooManyRequests tooMany, HttpServletResponse response) {
        long seconds = Math.max(1, tooMany.waitingTime().toSeconds());
        response.setHeader("Retry-After", String.valueOf(seconds));
        return ErrorPage.answer(
                HttpStatus.TOO_MANY_REQUESTS,
                "Please wait a moment",
                "There were more requests from your network than we can answer at once.",
                "Try again in " + (seconds < 60 ? "a minute" : "a few minutes") + ". Nothing was lost: go back and what"
                        + " you typed is still there.");
    }

    @ExceptionHandler({TypeMismatchException.class, HttpMessageNotReadableException.class})
    ModelAndView unreadable() {
        return ErrorPage.of(HttpStatus.BAD_REQUEST);
    }

    /** The security filters answer these. */
    @ExceptionHandler
    void notSignedIn(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void notSignedIn(AuthenticationException denied) {
        throw denied;
    }

    /** Nobody is left to answer. */
    @ExceptionHandler
    @Nullable
    ModelAndView hungUp(IOException hungUp, HttpServletResponse response) {
        return response.isCommitted() ? null : ErrorPage.fault(Faults.record(hungUp));
    }

    @ExceptionHandler
    @Nullable
    ModelAndView everythingElse(Exception fault, HttpServletResponse response) {
        if (fault instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            return ErrorPage.of(known.getStatusCode());
        }
        var reference = Faults.record(fault);
        return response.isCommitted() ? null : ErrorPage.fault(reference);
    }
}
