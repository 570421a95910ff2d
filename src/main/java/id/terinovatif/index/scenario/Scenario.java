package id.terinovatif.index.scenario;

import java.time.Instant;

/** A named question about a year; {@code by} is the person who asked it. */
public record Scenario(long regionId, long id, int year, String name, String by, Instant createdAt) {}
