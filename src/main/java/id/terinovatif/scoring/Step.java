package id.terinovatif.scoring;

import java.math.BigDecimal;

/** A step of the calculation: its name, how it was worked out with the numbers put in, and what came out. */
public record Step(String name, String how, BigDecimal value) {}
