package id.terinovatif.training.certificate;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.use.Validity;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.innovation.answer.Points;
import id.terinovatif.innovation.writing.Answering;
import id.terinovatif.innovation.writing.Attaching;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.scoring.Answer;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Training;
import id.terinovatif.year.Years;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a bimtek's papers at SID.BIMTEK of an innovation and counts the level from all bimteks of the three years. */
@Component
class Filing {
    static final String INDICATOR = "SID.BIMTEK";

    private final Innovations innovations;
    private final Papers papers;
    private final Programme programme;
    private final Vault vault;
    private final Documents documents;
    private final Attaching attaching;
    private final Answering answering;
    private final Answers answers;
    private final Years years;
    private final JdbcClient jdbc;

    Filing(
            Innovations innovations,
            Papers papers,
            Programme programme,
            Vault vault,
            Documents documents,
            Attaching attaching,
            Answering answering,
            Answers answers,
            Years years,
            JdbcClient jdbc) {
        this.innovations = innovations;
        this.papers = papers;
        this.programme = programme;
        this.vault = vault;
        this.documents = documents;
        this.attaching = attaching;
        this.answering = answering;
        this.answers = answers;
        this.years = years;
        this.jdbc = jdbc;
    }

    /** What was done, in words; nothing is filed twice. */
    @Transactional
    public String file(User user, Training training, Registration one, Certificate certificate, long innovationId)
            throws IOException, Refused {
        var innovation = innovations.visibleTo(user).opened(innovationId).innovation();
        var held =
                programme.timetable(training).of(one.batch()).days().getLast().getYear();
        if (!firstTime(user, training, innovation, held))
            return "Bimtek ini sudah menjadi bukti \"" + innovation.name() + "\".";
        for (var letter : programme.materials(training))
            if (letter.letter()) link(user, innovation, copy(user, training, innovation, letter.documentId()));
        link(
                user,
                innovation,
                keep(
                        user,
                        innovation,
                        "Daftar hadir " + training.name(),
                        papers.attendanceList(training, false),
                        letter(training, "Daftar hadir " + training.name())));
        link(
                user,
                innovation,
                keep(
                        user,
                        innovation,
                        "Sertifikat " + certificate.number(),
                        papers.certificate(training, one, certificate),
                        new Letter(certificate.number(), certificate.issuedOn(), "Sertifikat " + training.name())));
        var counted = List.copyOf(Validity.window(indicator(innovation), innovation.year()));
        int count = count(innovation, counted);
        raise(user, innovation, count);
        return "Bukti bimtek ditambahkan ke \"" + innovation.name() + "\": " + count + " kali"
                + (counted.isEmpty() ? "." : " dalam " + counted.getFirst() + "–" + counted.getLast() + ".");
    }

    private boolean firstTime(User user, Training training, Innovation innovation, int held) {
        return jdbc.sql("""
                        insert into training_filed (region_id, innovation_id, training_id, held_in, filed_by)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(training.regionId(), innovation.id(), training.id(), held, user.id())
                        .update()
                > 0;
    }

    /** The scanned letter of the region becomes a document of the innovation's agency. */
    private Document copy(User user, Training training, Innovation innovation, long documentId)
            throws IOException, Refused {
        var known = documents.handedOut(training.regionId(), documentId).orElseThrow();
        try (var bytes = vault.open(known)) {
            return vault.addFile(
                    user,
                    innovation.agencyId(),
                    bytes,
                    known.title(),
                    List.of("pdf"),
                    letter(training, "Undangan " + training.name()));
        }
    }

    private Document keep(User user, Innovation innovation, String title, byte[] pdf, Letter letter)
            throws IOException, Refused {
        try (InputStream bytes = new ByteArrayInputStream(pdf)) {
            return vault.addFile(user, innovation.agencyId(), bytes, Papers.fileName(title), List.of("pdf"), letter);
        }
    }

    private static Letter letter(Training training, String subject) {
        var number = training.letterNumber().isEmpty() ? null : training.letterNumber();
        return new Letter(number, training.letterDate(), subject);
    }

    private void link(User user, Innovation innovation, Document document) {
        attaching.link(user, innovation.id(), INDICATOR, document, null);
    }

    /** Bimteks filed here that were held in the years of which the edition takes proof; of any year where it names none. */
    private int count(Innovation innovation, List<Integer> years) {
        return jdbc.sql("""
                        select count(*) from training_filed
                        where region_id = ? and innovation_id = ? and (held_in = any(?) or cardinality(?::int[]) = 0)""")
                .params(
                        innovation.regionId(),
                        innovation.id(),
                        years.toArray(Integer[]::new),
                        years.toArray(Integer[]::new))
                .query(Integer.class)
                .single();
    }

    /** The level is what the edition's bounds give this count; a higher one, from bimteks held elsewhere, stays. */
    private void raise(User user, Innovation innovation, int count) {
        var indicator = indicator(innovation);
        int level = Points.level(
                        years.instrument(innovation.year()),
                        indicator,
                        new Answer(null, null, BigDecimal.valueOf(count)))
                .orElse(0);
        int now = answers.at(innovation, INDICATOR).map(Answers.Saved::level).orElse(0);
        if (level > now)
            answering.answer(user, innovation.id(), indicator, new Given(level, null, BigDecimal.valueOf(count)), null);
    }

    private Indicator indicator(Innovation innovation) {
        return years.instrument(innovation.year()).indicator(INDICATOR).orElseThrow();
    }
}
