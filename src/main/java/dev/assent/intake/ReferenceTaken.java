package dev.assent.intake;

/** The applicant has used this reference for another application. */
final class ReferenceTaken extends RuntimeException {
    ReferenceTaken(String number) {
        super(number);
    }
}
