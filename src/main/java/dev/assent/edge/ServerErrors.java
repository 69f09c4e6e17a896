package dev.assent.edge;

import java.io.IOException;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Says in our words what Tomcat refuses before any address of ours is reached: a line that is no request, signs that no address has. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final LastAnswer answer;

    ServerErrors(LastAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            Host host = (Host) context.getParent();
            // the innermost reports first
            host.getPipeline().addValve(new Words(answer));
            ((StandardHost) host).setErrorReportValveClass(Words.class.getName());
        });
    }

    private static final class Words extends ErrorReportValve {
        private final LastAnswer answer;

        Words(LastAnswer answer) {
            this.answer = answer;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                answer.write(request, response, response.getStatus(), String.valueOf(request.getRequestURI()), failure);
            } catch (IOException gone) {
                // nobody is there to read it any more
                container.getLogger().debug("answer not taken", gone);
            }
        }
    }
}
