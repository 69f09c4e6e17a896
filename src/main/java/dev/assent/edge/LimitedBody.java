package dev.assent.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose sender does not say how long it is: it is counted as it is read, and no more of it than is taken. */
final class LimitedBody extends HttpServletRequestWrapper {
    /** Says so to the sender, before whoever reads can make a fault of it. */
    interface Refusal {
        void answer() throws IOException;
    }

    private final long most;
    private final Refusal refusal;
    private long read;
    private boolean refused;

    LimitedBody(HttpServletRequest request, long most, Refusal refusal) {
        super(request);
        this.most = most;
        this.refusal = refusal;
    }

    boolean refused() {
        return refused;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        Charset charset = getCharacterEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream body = super.getInputStream();
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return count(body.read(), 1);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int some = body.read(bytes, offset, length);
                return count(some, some);
            }

            @Override
            public int available() throws IOException {
                return body.available();
            }

            @Override
            public boolean isFinished() {
                return body.isFinished();
            }

            @Override
            public boolean isReady() {
                return body.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                body.setReadListener(listener);
            }
        };
    }

    private int count(int result, int bytes) throws IOException {
        read += Math.max(0, result < 0 ? 0 : bytes);
        if (read > most) {
            if (!refused) {
                refused = true;
                refusal.answer();
            }
            throw new IOException("body beyond " + most + " bytes");
        }
        return result;
    }
}
