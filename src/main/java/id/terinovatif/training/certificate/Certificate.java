package id.terinovatif.training.certificate;

import java.time.LocalDate;

/** A certificate as it was issued; {@code number} cannot be guessed. */
public record Certificate(
        long regionId, long trainingId, long registrationId, String number, int hours, LocalDate issuedOn) {}
