package id.terinovatif.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * What tells a form that is sent twice from two forms: a hash of everything in it, its one-time key {@code kunci} included. A
 * controller takes it as an argument.
 *
 * @param value null for a form without a key; then each sending is its own
 */
public record FormPrint(@Nullable String value) {
    static final String KEY = "kunci";
}
