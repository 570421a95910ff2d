package id.terinovatif.exchange.exports;

import id.terinovatif.account.User;
import id.terinovatif.exchange.exports.Export.Format;
import id.terinovatif.exchange.exports.paper.InnovationPapers;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.sheet.Fold;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** Writes what was asked for, and says what the file is called. */
@Component
class ExportFile {
    private static final int LONGEST_NAME = 60;

    private final ListFile lists;
    private final ReadOutFile readOuts;
    private final InnovationPapers papers;
    private final Innovations innovations;

    ExportFile(ListFile lists, ReadOutFile readOuts, InnovationPapers papers, Innovations innovations) {
        this.lists = lists;
        this.readOuts = readOuts;
        this.papers = papers;
        this.innovations = innovations;
    }

    String write(User user, Export one, Path to, IntConsumer heard) throws IOException {
        var kind = one.what().kind();
        try (var out = new BufferedOutputStream(Files.newOutputStream(to))) {
            if (kind != null) {
                lists.write(
                        user,
                        kind,
                        Narrowed.read(one.narrowed()).filter((int) one.subject()),
                        one.format(),
                        out,
                        heard);
                return named(user, one, one.what().label() + " " + one.subject());
            }
            var readOut = one.what().readOut();
            if (readOut != null) {
                readOuts.write(user, one.what(), readOut, (int) one.subject(), one.format(), out, heard);
                return named(user, one, one.what().label() + " " + one.subject());
            }
            if (one.what() == What.REPORT) {
                out.write(papers.report(user, (int) one.subject()));
                return named(user, one, "Laporan " + one.subject());
            }
            var innovation = innovations.visibleTo(user).get(one.subject());
            out.write(one.format() == Format.PDF ? papers.pdf(user, innovation) : papers.docx(user, innovation));
            return named(user, one, innovation.name() + " " + innovation.year());
        }
    }

    /** "63.09_daftar-inovasi-2026.xlsx". */
    private static String named(User user, Export one, String what) {
        var words = Fold.key(what).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var name = words.substring(0, Math.min(LONGEST_NAME, words.length()));
        return user.region().code() + "_" + name + "." + one.format().ending();
    }
}
