package vn.napa.quanlop.api;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.napa.quanlop.tasks.InvalidInput;
import vn.napa.quanlop.tasks.TaskGone;

/** Refusals of the API, each with a Vietnamese sentence. */
@RestControllerAdvice(annotations = RestController.class)
class ApiErrors {

    @ExceptionHandler(InvalidInput.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Map<String, String> invalid(InvalidInput refused) {
        return Map.of("message", String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler(TaskGone.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    Map<String, String> gone(TaskGone refused) {
        return Map.of("message", String.valueOf(refused.getMessage()));
    }
}
