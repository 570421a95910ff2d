package id.terinovatif.innovation.profile;

import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.ProfileField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The profile in pages, one question each; a field that an edition adds and no page names stands on the last page. */
public enum ProfileSection {
    IDENTITAS(
            "Kenalkan inovasinya",
            "Nama, pengusul, dan jenis inovasi",
            "nama",
            "tahapan",
            "inisiator",
            "nama_inisiator",
            "klasifikasi",
            "jenis",
            "bentuk",
            "tematik"),
    RANCANG_BANGUN("Bagaimana inovasi ini lahir dan bekerja?", "Rancang bangun", "rancang_bangun"),
    TUJUAN("Apa yang ingin dicapai?", "Tujuan", "tujuan"),
    MANFAAT("Siapa yang terbantu, dan apa yang berubah bagi mereka?", "Manfaat", "manfaat"),
    HASIL("Apa hasilnya, sebelum dan sesudah?", "Hasil", "hasil"),
    WAKTU(
            "Kapan dan di mana inovasi ini berjalan?",
            "Waktu dan tempat",
            "waktu_uji_coba",
            "waktu_penerapan",
            "waktu_pengembangan",
            "perkembangan",
            "penjelasan_pengembangan",
            "koordinat"),
    URUSAN("Urusan apa yang dilayani?", "Urusan dan program", "urusan_utama", "urusan_irisan", "asta_cita", "pkpn"),
    LAMPIRAN("Adakah lampiran?", "Lampiran dan lainnya");

    private final String question;
    private final String title;
    private final List<String> fields;

    ProfileSection(String question, String title, String... fields) {
        this.question = question;
        this.title = title;
        this.fields = List.of(fields);
    }

    public String question() {
        return question;
    }

    public String title() {
        return title;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page on which a field stands; what no page names stands on the last. */
    public static ProfileSection holding(String field) {
        return Arrays.stream(values())
                .filter(one -> one.fields.contains(field))
                .findFirst()
                .orElse(LAMPIRAN);
    }

    public static Optional<ProfileSection> of(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug().equals(slug))
                .findFirst();
    }

    public List<ProfileField> fields(Instrument instrument) {
        if (this != LAMPIRAN)
            return fields.stream()
                    .flatMap(code -> instrument.profileField(code).stream())
                    .toList();
        var named = Arrays.stream(values())
                .flatMap(section -> section.fields.stream())
                .toList();
        return instrument.profileFields().stream()
                .filter(field -> !named.contains(field.code()))
                .toList();
    }

    /** Whether an edition requires anything here; a page without may stay empty. */
    public boolean asks(Instrument instrument) {
        return fields(instrument).stream().anyMatch(field -> Boolean.TRUE.equals(field.required()));
    }

    public boolean holds(String field) {
        return fields.contains(field);
    }

    /** The pages that an edition has fields for, in the order of the form. */
    public static List<ProfileSection> of(Instrument instrument) {
        return Arrays.stream(values())
                .filter(section -> !section.fields(instrument).isEmpty())
                .toList();
    }
}
