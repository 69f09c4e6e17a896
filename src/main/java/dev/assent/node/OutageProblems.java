package dev.assent.node;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Leaves failures of the database to {@link OutageFilter}; else the API would call them a fault of ours. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageProblems {
    @ExceptionHandler({CannotCreateTransactionException.class, TransactionSystemException.class, DataAccessResourceFailureException.class,
        TransientDataAccessResourceException.class, Unavailable.class})
    void left(RuntimeException failure) {
        throw failure;
    }
}
