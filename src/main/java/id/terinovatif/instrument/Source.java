package id.terinovatif.instrument;

import org.jspecify.annotations.Nullable;

/** Where facts of an edition come from, how close that is to the ministry, and its public address if there is one. */
public record Source(
        String code, String kind, String title, @Nullable String address) {}
