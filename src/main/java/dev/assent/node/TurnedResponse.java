package dev.assent.node;

import dev.assent.node.Unavailable.Reason;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.IntFunction;

/** Drops an answer that tells of a fault, where the fault is the database's; the reason is kept for another answer. */
final class TurnedResponse extends HttpServletResponseWrapper {
    private final IntFunction<Optional<Reason>> why;
    private Reason reason;

    TurnedResponse(HttpServletResponse response, IntFunction<Optional<Reason>> why) {
        super(response);
        this.why = why;
    }

    Reason reason() {
        return reason;
    }

    private boolean turns(int status) {
        if (reason == null && status >= SC_BAD_REQUEST) {
            reason = why.apply(status).orElse(null);
        }
        return reason != null;
    }

    @Override
    public void setStatus(int status) {
        if (!turns(status)) {
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        if (!turns(status)) {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        if (!turns(status)) {
            super.sendError(status, message);
        }
    }

    @Override
    public void setContentLength(int length) {
        if (reason == null) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (reason == null) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (reason == null) {
            super.flushBuffer();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return reason == null ? super.getOutputStream() : new Nowhere();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return reason == null ? super.getWriter() : new PrintWriter(OutputStream.nullOutputStream());
    }

    private static final class Nowhere extends ServletOutputStream {
        @Override
        public void write(int dropped) {
            // the answer that follows says why
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("written at once");
        }
    }
}
