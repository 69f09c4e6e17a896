package dev.assent;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Assent: the engine, its webapps, the register and the API; or runs one command and ends. */
@SpringBootApplication
public class LicensingApplication {
    public static void main(String[] args) {
        // the engine stores times without a zone: every node must mean the same one
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication application = new SpringApplication(LicensingApplication.class);
        application.addInitializers(new CommandLine());
        ConfigurableApplicationContext context = application.run(args);
        if (CommandLine.ends(context.getEnvironment())) {
            System.exit(SpringApplication.exit(context));
        }
    }
}
