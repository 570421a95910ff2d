package id.terinovatif.exchange.exports.paper;

import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.paper.DocxOut;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The paper of an innovation as a text that goes on being written in an office programme. */
final class InnovationDocument {
    private InnovationDocument() {}

    static byte[] of(InnovationPaper paper) throws IOException {
        var innovation = paper.innovation();
        var out = new DocxOut(innovation.name());
        out.letterhead("PEMERINTAH " + paper.region().toUpperCase(Locale.ROOT), paper.office());
        out.title(innovation.name());
        out.paragraph(paper.standing());
        out.table(
                List.of(33, 33, 34),
                List.of("Diklaim", "Terbukti", "Diverifikasi"),
                List.of(List.of(
                        points(innovation.claimed()), points(innovation.sound()), points(innovation.verified()))));
        out.heading("Profil");
        out.table(
                List.of(35, 65),
                List.of("Isian", "Isi"),
                paper.facts().stream()
                        .map(text -> List.of(text.label(), text.text()))
                        .toList());
        for (var text : paper.story()) {
            out.heading(text.label());
            text.text().lines().filter(line -> !line.isBlank()).forEach(out::paragraph);
        }
        out.heading("Indikator");
        out.table(
                List.of(8, 42, 14, 9, 27),
                List.of("No", "Indikator", "Klaim", "Poin", "Putusan"),
                paper.indicators().stream()
                        .map(item -> List.of(
                                String.valueOf(item.number()),
                                item.name(),
                                item.claim(),
                                Indonesian.number(item.points()),
                                item.verdict().isEmpty() ? "–" : item.verdict()))
                        .toList());
        out.heading("Daftar bukti");
        out.table(List.of(8, 32, 60), List.of("No", "Indikator", "Bukti"), evidence(paper));
        out.paragraph("Dicetak " + paper.printed() + ".");
        return out.bytes();
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "belum ada putusan" : Indonesian.number(points) + " poin";
    }

    private static List<List<String>> evidence(InnovationPaper paper) {
        var rows = new ArrayList<List<String>>();
        for (var item : paper.indicators())
            for (var document : item.evidence())
                rows.add(List.of(String.valueOf(item.number()), item.name(), document));
        if (rows.isEmpty()) rows.add(List.of("–", "Belum ada bukti", "–"));
        return rows;
    }
}
