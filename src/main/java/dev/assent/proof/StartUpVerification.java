package dev.assent.proof;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The command {@code --assent.verify=true}: a line for each fault of the record, a summary, exit code 1 if there is any. */
@Component
@Order(2)
class StartUpVerification implements ApplicationRunner, ExitCodeGenerator {
    private final Verification verification;
    private final boolean wanted;
    private int faulty;

    StartUpVerification(Verification verification, @Value("${assent.verify:false}") boolean wanted) {
        this.verification = verification;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted) {
            return;
        }
        Verification.Proof proof = verification.verifyAll();
        proof.faulty().forEach(finding -> finding.faults().forEach(fault -> System.out.println(finding.fileNumber() + ": " + fault)));
        proof.digests().forEach(System.out::println);
        faulty = proof.faulty().size() + proof.digests().size();
        System.out.println("Verification: " + proof.files() + " records, " + (proof.files() - proof.faulty().size()) + " intact, "
                + proof.faulty().size() + " not intact.");
    }

    @Override
    public int getExitCode() {
        return faulty > 0 ? 1 : 0;
    }
}
