package id.terinovatif.verification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of which document is looked at, as it stands in the address.
 *
 * @param tail what else the address carries on, see {@link QueueForm#more}
 */
public record Look(long document, int page, boolean large, String words, String tail) {
    /** As the address has it. */
    public record Form(
            @Nullable String dokumen,
            @Nullable String hal,
            @Nullable String besar,
            @Nullable String cari) {

        /** Nothing is asked for. */
        static final Form NONE = new Form(null, null, null, null);

        /** Looks at the first page when nothing is asked for; what cannot be understood is as if not asked for. */
        Look look(String tail) {
            var words = text(cari).strip();
            return new Look(
                    text(dokumen).matches("\\d{1,18}") ? Long.parseLong(text(dokumen)) : 0,
                    text(hal).matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(text(hal))) : 1,
                    text(besar).equals("ya"),
                    words.substring(0, Math.min(100, words.length())),
                    tail);
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    Look at(long shown, int number) {
        return new Look(shown, number, large, words, tail);
    }

    /** The same as fields of a form, name by name. */
    public Map<String, String> carried() {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : tail.split("&", -1)) {
            var at = pair.indexOf('=');
            if (at > 0) fields.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return fields;
    }
}
