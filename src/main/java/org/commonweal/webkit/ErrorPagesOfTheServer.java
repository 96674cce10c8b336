package org.commonweal.webkit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** For what goes wrong before or beside the controllers, such as in a security filter. */
@Controller
class ErrorPagesOfTheServer implements ErrorController {

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                ? ErrorPage.fault(Faults.record(fault))
                : ErrorPage.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    }
}
