package dev.assent;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Assent: the engine, its webapps, the register and the API. */
@SpringBootApplication
public class LicensingApplication {
    public static void main(String[] args) {
        SpringApplication.run(LicensingApplication.class, args);
    }
}
