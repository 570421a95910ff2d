package id.terinovatif.innovation.profile;

import id.terinovatif.instrument.Choice;
import id.terinovatif.instrument.FieldType;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.ProfileField;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.Sha256;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The story as a person reads it: choices by their names, dates in words. */
public final class StoryText {
    private static final int BEGINNING = 160;

    private StoryText() {}

    /** A filled field. */
    public record Told(String name, String text) {
        public boolean isLong() {
            return text.length() > BEGINNING;
        }

        public String beginning() {
            return text.substring(0, Math.min(BEGINNING, text.length())).strip() + (isLong() ? " …" : "");
        }
    }

    /** The filled ones of these fields, in their order. */
    public static List<Told> of(List<ProfileField> fields, Instrument instrument, Profile profile) {
        return fields.stream()
                .filter(field -> profile.filled(field.code()))
                .map(field -> new Told(field.name(), read(field, instrument, profile)))
                .toList();
    }

    /** Of what stands on a page: the same words, the same print. */
    public static String print(ProfileSection section, Instrument instrument, Profile profile) {
        return Sha256.hex(section.fields(instrument).stream()
                .map(field -> field.code() + "=" + profile.text(field.code()))
                .collect(Collectors.joining("\u001f")));
    }

    /** One field, empty when nothing is in it. */
    public static String read(ProfileField field, Instrument instrument, Profile profile) {
        var text = profile.text(field.code());
        if (field.type() == FieldType.DATE) return date(text);
        var vocabulary = instrument.vocabulary(String.valueOf(field.vocabulary()));
        if (vocabulary.isEmpty()) return text;
        return Arrays.stream(text.split(","))
                .map(code -> vocabulary.get().choice(code).map(Choice::name).orElse(code))
                .collect(Collectors.joining(", "));
    }

    private static String date(String text) {
        try {
            return Indonesian.date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
