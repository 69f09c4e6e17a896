package dev.assent.edge;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response whose body is held back if its status is an error; everything else streams through. */
final class HeldError extends HttpServletResponseWrapper {
    private ByteArrayOutputStream held;
    private PrintWriter writer;

    HeldError(HttpServletResponse response) {
        super(response);
    }

    boolean holds() {
        return held != null;
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return held == null ? new byte[0] : held.toByteArray();
    }

    private boolean isError() {
        return held != null || getStatus() >= SC_BAD_REQUEST;
    }

    private ByteArrayOutputStream held() {
        if (held == null) {
            held = new ByteArrayOutputStream();
        }
        return held;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isError()) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isError() ? new Held(held()) : super.getOutputStream();
    }

    // the length of the body is not known before it is replaced
    @Override
    public void setContentLength(int length) {
        if (!isError()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void resetBuffer() {
        if (held != null) {
            held.reset();
        }
        super.resetBuffer();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isError()) {
            super.flushBuffer();
        }
    }

    private static final class Held extends ServletOutputStream {
        private final ByteArrayOutputStream body;

        Held(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            body.write(bytes, from, length);
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
