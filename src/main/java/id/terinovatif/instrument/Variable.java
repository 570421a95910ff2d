package id.terinovatif.instrument;

/** A group of indicators inside an aspect, such as Infrastruktur. */
public record Variable(String code, Aspect aspect, String name) {}
