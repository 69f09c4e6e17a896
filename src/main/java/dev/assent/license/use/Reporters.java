package dev.assent.license.use;

import dev.assent.applicant.ApplicantTokens;
import dev.assent.license.License;
import dev.assent.license.OwnMoves;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import java.util.NoSuchElementException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Finds out as whom somebody reports on a license; who may not is told no more than whoever invents a number. */
@Component
class Reporters {
    private final UseStore store;
    private final UseTerms terms;
    private final OwnMoves licenses;
    private final ApplicantTokens tokens;

    Reporters(UseStore store, UseTerms terms, OwnMoves licenses, ApplicantTokens tokens) {
        this.store = store;
        this.terms = terms;
        this.licenses = licenses;
        this.tokens = tokens;
    }

    /** @throws NoSuchElementException where there is no such license */
    String file(String license) {
        return store.file(license).orElseThrow();
    }

    /** @throws NoSuchElementException where it is not theirs to report on */
    Reporter of(String file, String number, String header, Authentication login) {
        if (tokens.open(file, header)) {
            return new Reporter(Reporter.HOLDER, null, Register.APPLICANT);
        }
        if (login == null) {
            throw new NoSuchElementException();
        }
        Reader reader = Reader.of(login);
        License license = licenses.of(file).stream().filter(each -> each.number().equals(number)).findFirst().orElseThrow();
        return terms.reporters(license).stream().filter(as -> !as.equals(Reporter.HOLDER))
                .map(as -> new Reporter(as, as.equals(Reporter.LEAD) ? licenses.authority(license) : as, reader.user()))
                .filter(by -> Access.of(reader, by.agency())).findFirst().orElseThrow();
    }
}
