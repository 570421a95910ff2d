package id.terinovatif.innovation;

/** An innovation was handed in, in the transaction that is under way. */
public record Submitted(Innovation innovation) {}
