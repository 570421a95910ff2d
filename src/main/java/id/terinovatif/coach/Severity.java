package id.terinovatif.coach;

/** How much a finding matters, as the writer reads it. */
public enum Severity {
    WAJIB,
    PENTING,
    SARAN
}
