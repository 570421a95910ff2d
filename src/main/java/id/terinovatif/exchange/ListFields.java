package id.terinovatif.exchange;

import id.terinovatif.account.Role;
import id.terinovatif.instrument.FieldType;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.ProfileField;
import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.Field.Option;
import id.terinovatif.sheet.FieldKind;
import id.terinovatif.sheet.Fields;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.heading.ChoiceNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the columns of each list may hold; an innovation's are the profile of the edition, in the order of the form. */
public final class ListFields {
    private static final List<String> FIGURES = List.of("anggaran", "skor");

    private ListFields() {}

    public static List<Field> of(Kind kind, Instrument edition) {
        return switch (kind) {
            case INNOVATIONS -> innovations(edition);
            case PEOPLE -> Fields.people(roles());
            case AGENCIES -> Fields.agencies();
            case RESULTS -> Fields.results();
        };
    }

    /** Numbers of an innovation that its profile has no place for. */
    public static boolean figure(String field) {
        return FIGURES.contains(field);
    }

    private static List<Field> innovations(Instrument edition) {
        var fields = new ArrayList<Field>();
        for (var one : edition.profileFields()) {
            var field = field(one, edition);
            if (field != null) fields.add(field);
            if (one.code().equals("nama")) fields.addAll(Fields.besideProfile());
        }
        fields.add(Field.of("anggaran", "Anggaran", FieldKind.NUMBER));
        fields.add(Field.of("skor", "Skor Kematangan", FieldKind.NUMBER));
        return fields;
    }

    private static @Nullable Field field(ProfileField field, Instrument edition) {
        return switch (field.type()) {
            case TEXT -> Field.of(field.code(), field.name(), FieldKind.LINE);
            case LONG_TEXT -> Field.of(field.code(), field.name(), FieldKind.LONG);
            case DATE -> Field.of(field.code(), field.name(), FieldKind.DATE);
            case PLACE -> Field.of(field.code(), field.name(), FieldKind.PLACE);
            case CHOICE, CHOICES -> choice(field, edition);
            case FILE -> null;
        };
    }

    private static Field choice(ProfileField field, Instrument edition) {
        var kind = field.type() == FieldType.CHOICE ? FieldKind.CHOICE : FieldKind.CHOICES;
        var options = edition.vocabulary(String.valueOf(field.vocabulary())).stream()
                .flatMap(vocabulary -> vocabulary.choices().stream())
                .map(choice -> new Option(
                        choice.code(),
                        choice.name(),
                        Stream.concat(
                                        Stream.ofNullable(choice.label()),
                                        ChoiceNames.of(field.code(), choice.code()).stream())
                                .toList()))
                .toList();
        return new Field(field.code(), field.name(), kind, options);
    }

    private static List<Option> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), role.label(), ChoiceNames.of("peran", role.name())))
                .toList();
    }
}
