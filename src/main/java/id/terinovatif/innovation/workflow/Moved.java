package id.terinovatif.innovation.workflow;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Step;
import org.jspecify.annotations.Nullable;

/** An innovation took a step, in the transaction that is under way. */
public record Moved(
        Innovation innovation, Step step, User by, @Nullable String reason) {}
