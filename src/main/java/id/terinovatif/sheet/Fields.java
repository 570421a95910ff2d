package id.terinovatif.sheet;

import java.util.List;

/** The fields of lists that no edition changes. */
public final class Fields {
    private static final Field AGENCY = Field.of("perangkat_daerah", "Perangkat Daerah", FieldKind.LINE);

    private Fields() {}

    /** People, with the roles that an account may have. */
    public static List<Field> people(List<Field.Option> roles) {
        return List.of(
                Field.of("nama", "Nama", FieldKind.LINE),
                Field.of("email", "Surel", FieldKind.EMAIL),
                new Field("peran", "Peran", FieldKind.CHOICE, roles),
                AGENCY,
                Field.of("nip", "NIP", FieldKind.NIP),
                Field.of("telepon", "Telepon", FieldKind.PHONE));
    }

    public static List<Field> agencies() {
        return List.of(
                Field.of("nama", "Nama Perangkat Daerah", FieldKind.LINE),
                Field.of("induk", "Induk", FieldKind.LINE),
                Field.of("kode", "Kode", FieldKind.LINE));
    }

    public static List<Field> results() {
        return List.of(
                Field.of("tahun", "Tahun", FieldKind.YEAR),
                Field.of("nama", "Nama Inovasi", FieldKind.LINE),
                AGENCY,
                Field.of("skor", "Skor Kematangan", FieldKind.NUMBER),
                Field.of("indeks", "Indeks", FieldKind.NUMBER),
                Field.of("predikat", "Predikat", FieldKind.LINE),
                Field.of("jumlah_inovasi", "Jumlah Inovasi", FieldKind.NUMBER),
                Field.of("sumber", "Sumber", FieldKind.LINE));
    }

    /** What an innovation's sheet has beside the profile. */
    public static List<Field> besideProfile() {
        return List.of(AGENCY, Field.of("tahun", "Tahun", FieldKind.YEAR));
    }
}
