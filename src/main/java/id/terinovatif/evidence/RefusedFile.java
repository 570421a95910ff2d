package id.terinovatif.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A file, or an address, that was not taken.
 *
 * @param name of the file, null when it has none
 * @param reason a sentence that says how to mend it
 */
public record RefusedFile(@Nullable String name, String reason) {
    /** Both in one sentence, for a page that shows no list. */
    public String words() {
        return name == null ? reason : name + ": " + reason;
    }
}
