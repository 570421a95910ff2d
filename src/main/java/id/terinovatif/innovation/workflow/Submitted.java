package id.terinovatif.innovation.workflow;

import id.terinovatif.innovation.Innovation;

/** An innovation was handed in, in the transaction that is under way. */
public record Submitted(Innovation innovation) {}
