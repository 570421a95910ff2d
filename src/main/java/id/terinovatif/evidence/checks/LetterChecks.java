package id.terinovatif.evidence.checks;

import id.terinovatif.evidence.checks.letter.LetterKind;
import id.terinovatif.evidence.checks.letter.Mentions;
import id.terinovatif.evidence.checks.letter.Signature;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks of a letter: does it name the innovation, is it the right kind, is it signed. */
final class LetterChecks {
    private LetterChecks() {}

    static Finding names(Case it) {
        var name = it.question().innovationName();
        var mentions = new Mentions(name, it.recognised()).in(it.facts());
        for (var mention : mentions)
            if (!mention.quoted())
                return Finding.pass("names-innovation", "halaman " + mention.page() + ": \"" + mention.words() + "\"");
        if (!mentions.isEmpty())
            return it.missing(
                    "names-innovation",
                    "halaman " + mentions.getFirst().page() + ": nama hanya muncul pada judul surat lain (\""
                            + mentions.getFirst().words() + "\"); tulis nama inovasi dalam isi surat ini sendiri");
        if (it.facts().kind() == LetterKind.PERDA)
            return Finding.unsure(
                    "names-innovation",
                    "\"" + name + "\" tidak ada dalam Perda ini; sertakan Perkada atau SK yang mendaftar inovasi");
        return it.missing(
                "names-innovation",
                "\"" + name + "\" tidak ditemukan pada " + it.content().pages().size()
                        + " halaman; sertakan halaman atau lampiran yang menyebut nama itu");
    }

    static Finding kind(Case it) {
        var kind = it.facts().kind();
        if (it.rule().anyKind(it.question().level(), it.question().year())) return anyKind(it, kind);
        var wanted = wanted(it);
        if (kind == null) return Finding.unsure("letter-kind", "jenis surat tidak dikenali; diminta " + wanted);
        if (it.rule().takes(it.facts(), it.question().year()))
            return Finding.pass("letter-kind", "ini " + kind.label() + "; diminta " + wanted);
        if (it.rule().kinds().contains(kind))
            return Finding.fail(
                    "letter-kind",
                    "ini " + kind.label() + ", yang tidak dinilai pada edisi "
                            + it.question().year() + "; diminta " + wanted);
        if (kind == LetterKind.LAINNYA || it.rule().loose())
            return it.rule().loose()
                    ? Finding.unsure("letter-kind", "ini " + kind.label() + "; biasanya " + wanted)
                    : it.missing(
                            "letter-kind",
                            "judul surat tidak dikenali sebagai " + wanted + "; sertakan halaman judulnya");
        return it.missing("letter-kind", "ini " + kind.label() + "; diminta " + wanted);
    }

    private static Finding anyKind(Case it, @Nullable LetterKind kind) {
        var seen = kind == null || kind == LetterKind.LAINNYA ? "jenis surat tidak dikenali" : "ini " + kind.label();
        return Finding.silent(
                "letter-kind",
                seen + "; edisi ini tidak menyebut jenis surat"
                        + (it.rule().kinds().isEmpty() ? "nya" : " untuk tingkat ini"));
    }

    private static String wanted(Case it) {
        var since = it.rule().levels().floorEntry(it.question().year());
        List<LetterKind> kinds = it.rule().kinds().stream()
                .filter(kind -> since == null || since.getValue().containsKey(kind.name()))
                .toList();
        return kinds.stream().map(LetterKind::label).collect(Collectors.joining(", "));
    }

    static Finding signed(Case it) {
        if (it.content().sealed()) return Finding.pass("signed", "berkas memuat tanda tangan elektronik");
        return switch (it.facts().signature()) {
            case Signature.SHOWN ->
                Finding.pass(
                        "signed",
                        "ada tanda pengesahan pejabat (tertanda, TTE, coretan di atas nama, atau nama dan NIP)");
            case Signature.NAME_ONLY ->
                Finding.unsure(
                        "signed",
                        "nama atau jabatan penanda tangan ada; tanda tangannya mungkin ada, orang memastikan");
            case Signature.MISSING ->
                it.missing("signed", "tidak ditemukan pejabat yang menandatangani; sertakan halaman pengesahannya");
        };
    }
}
