package id.terinovatif.innovation.replication;

import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.paper.Printer;
import id.terinovatif.shared.web.Address;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The letters of a copy, filled from what is known of it; numbers of letters are typed by hand and never invented. */
@Component
class CopyLetters {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Printer printer;
    private final Address address;

    CopyLetters(Printer printer, Address address) {
        this.printer = printer;
        this.address = address;
    }

    private Map<String, String> known(Copy copy) {
        var known = new HashMap<String, String>();
        var here = copy.giving() ? "pemberi." : "penerima.";
        var there = copy.giving() ? "penerima." : "pemberi.";
        known.put("inovasi", copy.innovation());
        known.put("alamat", address.full(copy.page()));
        known.put(here + "daerah", copy.region());
        known.put(here + "opd", copy.agency());
        known.put(there + "daerah", copy.otherRegion());
        known.put(there + "opd", copy.otherAgency());
        known.put("cakupan", copy.whole() ? "seluruhnya" : "sebagian, yaitu " + copy.part());
        known.put("penyesuaian", copy.adapted());
        said(copy, copy.giving(), Stage.DIJAWAB, known, "jawaban");
        said(copy, !copy.giving(), Stage.MINAT, known, "alasan");
        said(copy, !copy.giving(), Stage.HASIL, known, "hasil");
        copy.of(!copy.giving()).stream()
                .filter(one -> one.stage() == Stage.BERJALAN)
                .findFirst()
                .ifPresent(one -> known.put("mulai", Indonesian.date(one.onDay())));
        return known;
    }

    private static void said(Copy copy, boolean ours, Stage stage, Map<String, String> known, String name) {
        copy.of(ours).stream()
                .filter(one -> one.stage() == stage)
                .findFirst()
                .ifPresent(one -> known.put(name, one.words()));
    }

    /** A file by its name, such as "surat-minat.docx"; Missing for what is no letter. */
    ResponseEntity<byte[]> file(Copy copy, String file) {
        int dot = file.lastIndexOf('.');
        var kind = LetterKind.named(dot < 0 ? file : file.substring(0, dot)).orElseThrow(Missing::new);
        var letter = ReplicationLetter.of(kind, known(copy));
        return switch (file.substring(dot + 1)) {
            case "docx" -> answer(file, DOCX, letter.docx());
            case "pdf" ->
                answer(
                        file,
                        MediaType.APPLICATION_PDF,
                        printer.print("innovation/replication/surat", Map.of("letter", letter)));
            default -> throw new Missing();
        };
    }

    private static ResponseEntity<byte[]> answer(String file, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }
}
