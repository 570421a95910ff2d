package id.terinovatif.evidence.checks.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which agencies and which kinds of actors a document names. */
final class Involved {
    private static final Pattern AGENCY = Pattern.compile(
            "\\b(?:(?i:dinas|badan|bagian|kecamatan|kantor|sekretariat|satuan)\\s+(?:\\p{Lu}[\\p{L}]+(?:,?\\s+(?:dan\\s+|serta\\s+)?)?){1,7}|(?i:inspektorat|rsud|bappeda\\s?litbang|bappeda|bapperida|bpkad|diskominfo|disdukcapil|dinkes|disdik|dpmptsp|satpol\\s+pp|bpbd)\\b)");
    private static final Pattern NOISE = Pattern.compile(
            "(?i)\\b(?:kabupaten|kota|provinsi|tabalong|selaku|sebagai|nip|pembina|penata|staf|anggota|ketua|kepala).*$");
    /** Academics, business, community, government, media: the five that the 2026 letter counts. */
    private static final Map<String, Pattern> ACTORS = actors();

    private Involved() {}

    private static Map<String, Pattern> actors() {
        var actors = new LinkedHashMap<String, Pattern>();
        actors.put(
                "akademisi",
                pattern(
                        "universitas|institut|politeknik|sekolah tinggi|perguruan tinggi|akademisi|dosen|stikes|mahasiswa"));
        actors.put(
                "bisnis",
                pattern(
                        "pt\\.? \\p{Lu}\\p{L}+|cv\\.? \\p{Lu}\\p{L}+|umkm|bank|pengusaha|dunia usaha|perusahaan|csr|koperasi|pelaku usaha|bumdes"));
        actors.put(
                "komunitas",
                pattern(
                        "komunitas|kader|karang taruna|pkk|kelompok|posyandu|lsm|tokoh masyarakat|paguyuban|relawan|organisasi kemasyarakatan"));
        actors.put("pemerintah", pattern("dinas|badan|kecamatan|pemerintah|puskesmas|bupati|kelurahan|desa"));
        actors.put("media", pattern("media|radio|surat kabar|wartawan|jurnalis|pers|televisi|tv"));
        return actors;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Different agencies, by name. */
    static Set<String> agencies(List<Line> lines) {
        var found = new TreeSet<String>();
        for (var line : lines) AGENCY.matcher(line.text()).results().forEach(match -> found.add(plain(match.group())));
        found.removeIf(name -> name.split(" ", -1).length < 2 && name.length() < 4);
        return found;
    }

    private static String plain(String name) {
        return NOISE.matcher(name)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", " ")
                .replaceAll("\\s+(?:dan|serta)?\\s*$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static Set<String> actors(List<Line> lines) {
        var found = new TreeSet<String>();
        for (var line : lines)
            ACTORS.forEach((actor, words) -> {
                if (words.matcher(line.text()).find()) found.add(actor);
            });
        return found;
    }
}
