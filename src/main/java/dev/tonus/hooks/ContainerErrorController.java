package dev.tonus.hooks;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says as an OperationOutcome what the servlet container reports by status alone. */
@RestController
final class ContainerErrorController implements ErrorController {

    private static final int NOT_FOUND = 404;

    @RequestMapping("/error")
    ResponseEntity<OperationOutcome> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Refusal refusal = Refusal.of(status instanceof Integer code ? code : NOT_FOUND);
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(refusal.outcome());
    }
}
