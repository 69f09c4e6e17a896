package dev.assent.edge;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server leads a request that failed. */
@Hidden
@Controller
class ErrorAddress implements ErrorController {
    private final LastAnswer answer;

    ErrorAddress(LastAnswer answer) {
        this.answer = answer;
    }

    @RequestMapping("${server.error.path:/error}")
    void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        answer.write(request, response, status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value(),
                Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), ""),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
}
