package id.terinovatif.scoring;

/** What is wrong with one field of the entries, such as {@code innovations[0].answers.16}, in Indonesian. */
public record Problem(String field, String message) {}
