package dev.assent.portal;

import dev.assent.applicant.ApplicantTokens;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Visits, carried by a sealed cookie: no server keeps them, so that any node answers. The seal is made with the token, which the cookie does not
 * hold: a receipt that replaces another ends the visits of the other.
 */
@Component
class Visits {
    static final String COOKIE = "assent-applicant";
    private static final Base64.Encoder WRITTEN = Base64.getUrlEncoder().withoutPadding();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ApplicantTokens tokens;
    private final Clock clock;
    private final boolean https;

    Visits(ApplicantTokens tokens, Clock clock, @Value("${assent.https:false}") boolean https) {
        this.tokens = tokens;
        this.clock = clock;
        this.https = https;
    }

    /** He has shown the token. */
    Visit begin(String number) {
        byte[] mark = new byte[16];
        RANDOM.nextBytes(mark);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Visit(number, now, now, HexFormat.of().formatHex(mark));
    }

    /** The visit of this request, renewed by it; empty if there is none, or none any more. */
    Optional<Visit> of(HttpServletRequest request) {
        return value(request).flatMap(this::unsealed).filter(visit -> !visit.over(clock.instant()))
                .map(visit -> visit.renewed(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    private Optional<Visit> unsealed(String value) {
        int dot = value.indexOf('.');
        try {
            String said = new String(Base64.getUrlDecoder().decode(value.substring(0, Math.max(dot, 0))), StandardCharsets.UTF_8);
            return Visit.read(said).filter(visit -> equal(tokens.seal(visit.number(), "visit", said), value.substring(dot + 1)));
        } catch (IllegalArgumentException noCookieOfOurs) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(HttpServletRequest request) {
        return Arrays.stream(request.getCookies() == null ? new Cookie[0] : request.getCookies()).filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() < 400).findFirst();
    }

    /** Was there a visit, whatever has become of it? */
    boolean was(HttpServletRequest request) {
        return value(request).isPresent();
    }

    ResponseCookie cookie(Visit visit, HttpServletRequest request) {
        String said = visit.said();
        return cookie(WRITTEN.encodeToString(said.getBytes(StandardCharsets.UTF_8)) + "." + tokens.seal(visit.number(), "visit", said), Visit.IDLE, request);
    }

    /** Ends the visit. */
    ResponseCookie none(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private ResponseCookie cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value).httpOnly(true).secure(https || request.isSecure()).sameSite("Strict").path(request.getContextPath() + "/applicant").maxAge(age).build();
    }

    /** What each form of this visit carries, so that no other page can send one. */
    String formToken(Visit visit) {
        return tokens.seal(visit.number(), "form", visit.began().getEpochSecond() + "|" + visit.mark());
    }

    boolean isOf(Visit visit, String formToken) {
        return formToken != null && equal(formToken(visit), formToken);
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
