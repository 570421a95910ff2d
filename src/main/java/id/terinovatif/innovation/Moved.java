package id.terinovatif.innovation;

import id.terinovatif.account.User;
import org.jspecify.annotations.Nullable;

/** An innovation took a step, in the transaction that is under way. */
public record Moved(
        Innovation innovation, Step step, User by, @Nullable String reason) {}
