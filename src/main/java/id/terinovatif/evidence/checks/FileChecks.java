package id.terinovatif.evidence.checks;

import id.terinovatif.evidence.FileKind;
import id.terinovatif.evidence.checks.text.TextSource;
import id.terinovatif.instrument.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Checks of the file itself: type, text, length of a film. */
final class FileChecks {
    /** Editions since 2021: "maksimal 5 menit"; one second of rounding by the camera is forgiven. */
    private static final double LONGEST_FILM = 301;

    private FileChecks() {}

    static Finding format(Case it) {
        var type = it.content().fileType();
        var kind = FileKind.of(type).orElse(null);
        var formats = formats(it);
        var wanted = formats.isEmpty() ? "PDF, JPG, PNG, MP4, atau PPTX" : words(formats);
        if (type.startsWith("image/hei"))
            return Finding.fail(
                    "format-allowed",
                    "foto ini berformat HEIC; pada ponsel pilih Pengaturan, Kamera, Format, \"Paling Kompatibel\", lalu kirim sebagai JPG");
        if (kind == null)
            return Finding.fail("format-allowed", "isi berkas terbaca sebagai " + type + "; kirim " + wanted);
        if (formats.isEmpty())
            return Finding.silent("format-allowed", kind.label() + "; edisi ini tidak menyebut jenis berkasnya");
        return kind.among(formats)
                ? Finding.pass("format-allowed", kind.label() + " diterima untuk indikator ini")
                : Finding.fail("format-allowed", "berkas ini " + kind.label() + "; simpan ulang sebagai " + wanted);
    }

    private static List<String> formats(Case it) {
        var indicator = it.question().indicator();
        return Stream.concat(
                        indicator.evidence().stream(),
                        indicator.variants().stream().flatMap(variant -> variant.evidence().stream()))
                .flatMap(evidence -> formats(evidence).stream())
                .distinct()
                .toList();
    }

    private static List<String> formats(Evidence evidence) {
        return Objects.requireNonNullElse(evidence.formats(), List.of());
    }

    private static String words(List<String> formats) {
        return String.join(
                ", ",
                formats.stream()
                        .filter(one -> !one.equals("link"))
                        .map(one -> one.toUpperCase(Locale.ROOT))
                        .toList());
    }

    static Finding readable(Case it) {
        var content = it.content();
        var trouble = content.trouble();
        if (it.readable() && trouble == null)
            return Finding.pass("readable", content.characters() + " huruf terbaca" + how(it));
        if (it.readable()) return Finding.unsure("readable", String.valueOf(trouble));
        if (trouble == null
                && it.content().fileType().startsWith("image/")
                && it.rule().kinds().isEmpty())
            return Finding.unsure("readable", "gambar tanpa tulisan; pemeriksa melihat sendiri isinya");
        if (trouble == null)
            return Finding.fail("readable", "tidak ada tulisan yang terbaca; pindai ulang lebih jelas dan tegak");
        return perhaps(trouble) ? Finding.unsure("readable", trouble) : Finding.fail("readable", trouble);
    }

    /** Troubles that say nothing about the paper itself. */
    private static boolean perhaps(String trouble) {
        return trouble.contains("OCR") || trouble.contains("penuh") || trouble.contains("dalam batas");
    }

    private static String how(Case it) {
        return it.content().source() == TextSource.OCR ? " dari gambar (OCR)" : "";
    }

    static Finding filmLength(Case it) {
        var seconds = it.content().seconds();
        if (seconds == null)
            return Finding.unsure("video-length", "panjang video tidak tertulis dalam berkas; paling lama 5 menit");
        var length = "%d menit %d detik".formatted((int) (seconds / 60), (int) (seconds % 60));
        return seconds <= LONGEST_FILM
                ? Finding.pass("video-length", length + "; paling lama 5 menit")
                : Finding.fail("video-length", length + "; potong menjadi paling lama 5 menit");
    }
}
