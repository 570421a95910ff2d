package id.terinovatif.verification;

import org.jspecify.annotations.Nullable;

/** What was typed into the form of a remark, with what stands against it. */
public record TypedRemark(
        String outcome, String words, @Nullable String fault) {}
