package id.terinovatif.evidence.checks.letter;

import java.util.regex.Pattern;

/** Whether the words of a list entry are a person, by name or by post. */
final class PersonName {
    private static final Pattern DEGREE = Pattern.compile(
            "(?:\\b(?:S|M|A)\\.\\s?(?:\\p{Lu}\\p{L}{0,5}\\b)(?:\\.\\p{L}+)*|\\b(?:dr|drg|drs|dra|ir|hj?|prof|apt|ns)\\.|,\\s*(?:SE|SH|ST|SP|SKM|SKep|MM|MT|MSi|MKes|SSos|SPd|AMd)\\b|\\bNIP\\b|\\b\\d{8}\\s?\\d{6}\\s?\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POST = Pattern.compile(
            "^(?:Kepala|Sekretaris|Kasubb?ag|Kabid|Kasi|Camat|Lurah|Staf|Direktur|Bupati|Wakil|Ketua|Inspektur|Analis|Bidan|Perawat|Penata|Pengelola|Guru)\\b");
    private static final Pattern TITLED = Pattern.compile("^(?:\\p{Lu}[\\p{L}'’.]*[,.]?\\s+){1,5}\\p{Lu}[\\p{L}'’.,]*");
    private static final Pattern SINGLE = Pattern.compile("^\\p{Lu}[\\p{L}']{2,}(?:$|\\s*,)");
    private static final Pattern THING = Pattern.compile(
            "(?i)^(?:dinas|badan|desa|kelurahan|kecamatan|kabupaten|kota|puskesmas|rsud|sekolah|sd|sdn|smp|smpn|sma|sman|tk|paud|uptd?|bagian|bidang|seksi|pt|cv|komunitas|kelompok|posyandu|universitas|politeknik|bank|radio|forum|satuan|inspektorat|sekretariat|laptop|komputer|printer|meja|kursi|proyektor|kamera|timbangan|alat|buku|aplikasi|website|server|modem|undang|peraturan|keputusan|instruksi|surat|pasal|bab|pengadaan|pembinaan|pembentukan|pendataan|pelaksanaan|penyusunan|penyediaan|pelatihan|pelayanan|penerimaan|persyaratan|pemeriksaan|sosialisasi|monitoring|evaluasi|rapat|kegiatan|program|inovasi|tahap|maksud|tujuan|dasar|latar|ruang|hasil|kesimpulan|saran|rekomendasi|dokumentasi|pendahuluan|penutup|gambaran|biaya|belanja|honorarium|jumlah|total|rencana|laporan|foto|video|pertama|kedua|kesatu|memproses|ya|tidak|fotokopi|kartu|ktp|kk|formulir|petugas|pemohon|masyarakat|warga|yth)\\b");
    private static final Pattern DUTY = Pattern.compile("^(?i:me[mn]?[a-z]{4,}|ber[a-z]{4,}|di[a-z]{5,})\\b");

    private static final Pattern WORK = Pattern.compile(
            "(?i)[,|:–-]\\s*(?:ketua|wakil|sekretaris|bendahara|anggota|koordinator|perawat|bidan|dokter|guru|kader|staf|penyuluh|sanitarian|apoteker|tenaga|petugas|operator|pengelola|pelaksana|kepala|analis|sopir|relawan|honorer|penjaga)\\b");

    private PersonName() {}

    /** Sure: a degree, a title before the name, or a civil servant's number. */
    static boolean surely(String entry) {
        return !THING.matcher(entry).find()
                && (DEGREE.matcher(entry).find() || (WORK.matcher(entry).find() && possibly(entry)));
    }

    /** Possible: two to six capitalised words that name no thing, office or duty; or a post. */
    static boolean possibly(String entry) {
        if (THING.matcher(entry).find() || DUTY.matcher(entry).find()) return false;
        return TITLED.matcher(entry).find()
                || POST.matcher(entry).find()
                || SINGLE.matcher(entry).find();
    }
}
