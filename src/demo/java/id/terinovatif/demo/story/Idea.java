package id.terinovatif.demo.story;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An invented innovation in keywords, from which a profile is put together. */
record Idea(
        List<String> units,
        String urusan,
        boolean digital,
        String name,
        String is,
        String problem,
        List<String> steps,
        String who,
        int of,
        int before,
        int after,
        String source) {

    private static final Pattern PEOPLE = Pattern.compile(
            "balita|ibu|lansia|pasien|murid|siswa|anak|warga|petani|nelayan|keluarga|penderita|penyadap|pedagang|pembenih"
                    + "|pegawai|pencari|pemohon|orang|lulusan|penganyam|korban|pasangan|pembuat");

    static List<Idea> all() {
        return Stream.of("ideas-people.yaml", "ideas-places.yaml")
                .flatMap(file -> Rows.list(Idea.class, file).stream())
                .map(Idea::idea)
                .toList();
    }

    private static Idea idea(Map<String, Object> row) {
        return new Idea(
                Rows.texts(row, "unit"),
                Rows.text(row, "urusan"),
                Boolean.TRUE.equals(row.get("digital")),
                Rows.text(row, "nama"),
                Rows.text(row, "apa"),
                Rows.text(row, "masalah"),
                Rows.texts(row, "langkah"),
                Rows.text(row, "siapa"),
                Rows.number(row, "dari", 100),
                Rows.number(row, "awal", 0),
                Rows.number(row, "akhir", 0),
                Rows.text(row, "sumber"));
    }

    /** Whether its numbers are people, who can be told as beneficiaries. */
    boolean countsPeople() {
        return PEOPLE.matcher(who).find();
    }

    /** The name in capitals, without what an acronym stands for. */
    String shortName() {
        return name.replaceFirst("\\s*\\(.*", "");
    }

    int percent(int part) {
        return Math.round(part * 100f / of);
    }
}
