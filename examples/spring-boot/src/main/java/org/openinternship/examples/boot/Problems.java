package org.openinternship.examples.boot;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.jackson.InternshipJsonException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Whatever is wrong with a request, as a problem detail (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {
  /** What does not hold together: everything at once, each with its place. */
  @ExceptionHandler
  ProblemDetail inconsistent(FindingsException e) {
    ProblemDetail problem = ProblemDetail.forStatus(UNPROCESSABLE_CONTENT);
    problem.setProperty("findings", e.report().findings());
    return problem;
  }

  /** What is no such document: the first fault, with its place. */
  @ExceptionHandler
  ProblemDetail unreadable(InternshipJsonException e) {
    return ProblemDetail.forStatusAndDetail(BAD_REQUEST, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unknown(UnknownKeyException e) {
    return ProblemDetail.forStatusAndDetail(NOT_FOUND, "no " + e.kind() + " " + e.key());
  }
}
