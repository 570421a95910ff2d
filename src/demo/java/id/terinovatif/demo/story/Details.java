package id.terinovatif.demo.story;

import java.util.Map;

/** The small fields of a profile that follow from the others. */
final class Details {
    private static final Map<String, String> PROGRAMMES = Map.ofEntries(
            Map.entry("KESEHATAN", "KESEHATAN"),
            Map.entry("PENDIDIKAN", "PENDIDIKAN"),
            Map.entry("PERPUSTAKAAN", "PENDIDIKAN"),
            Map.entry("PERTANIAN", "PANGAN"),
            Map.entry("PANGAN", "PANGAN"),
            Map.entry("KELAUTAN", "PANGAN"),
            Map.entry("PUPR", "INFRASTRUKTUR"),
            Map.entry("PERKIM", "INFRASTRUKTUR"),
            Map.entry("PERHUBUNGAN", "INFRASTRUKTUR"),
            Map.entry("TRANTIBUMLINMAS", "INFRASTRUKTUR"),
            Map.entry("PMD", "DESA"),
            Map.entry("KUKM", "DESA"),
            Map.entry("SOSIAL", "KEMISKINAN"),
            Map.entry("ESDM", "ENERGI"));

    private Details() {}

    static void add(Map<String, String> fields, String unit) {
        var urusan = fields.getOrDefault("urusan_utama", "");
        var village = unit.startsWith("Desa ") || unit.startsWith("Kelurahan ");
        fields.put("tahapan", "PENERAPAN");
        fields.put("klasifikasi", village ? "DESA" : "PERANGKAT_DAERAH");
        fields.put("bentuk", bentuk(urusan));
        fields.put("pkpn", PROGRAMMES.getOrDefault(urusan, "NON_PKPN"));
        fields.put("asta_cita", String.valueOf(1 + Math.floorMod(unit.hashCode(), 8)));
        fields.put("koordinat", place(unit));
        if (urusan.equals("PERKIM")) fields.put("urusan_irisan", "KESEHATAN,PMD");
        if (urusan.equals("DUKCAPIL")) fields.put("urusan_irisan", "KESEHATAN");
    }

    private static String bentuk(String urusan) {
        return switch (urusan) {
            case "FUNGSI_LAIN", "KEUANGAN", "KEPEGAWAIAN", "PERENCANAAN", "LITBANG", "DIKLAT" -> "TATA_KELOLA";
            case "PERTANIAN", "KELAUTAN", "PARIWISATA", "KEBUDAYAAN", "LH", "ESDM" -> "LAINNYA";
            default -> "PELAYANAN_PUBLIK";
        };
    }

    /** Every unit has one place; somewhere in the invented regency. */
    private static String place(String unit) {
        int spot = Math.floorMod(unit.hashCode(), 1_000_000);
        return "-2.%03d4, 115.%03d7".formatted(100 + spot / 1000 % 500, 200 + spot % 600);
    }
}
