package id.terinovatif.training.certificate;

import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.web.Address;
import id.terinovatif.training.Programme;
import id.terinovatif.training.QrCode;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Session;
import id.terinovatif.training.Timetable;
import id.terinovatif.training.Training;
import id.terinovatif.training.checkin.Attendance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A bimtek's papers as PDF: certificate, attendance list (filled or to sign), minutes. */
@Component
class Papers {
    private final Programme programme;
    private final Registrations registrations;
    private final Attendance attendance;
    private final Address address;

    Papers(Programme programme, Registrations registrations, Attendance attendance, Address address) {
        this.programme = programme;
        this.registrations = registrations;
        this.attendance = attendance;
        this.address = address;
    }

    byte[] certificate(Training training, Registration one, Certificate certificate) {
        var own = programme.timetable(training).of(one.batch());
        var topics = topics(training, own);
        var check = address.of("/sertifikat?nomor=" + certificate.number());
        return Sheet.pdf("Sertifikat " + certificate.number(), true, sheet -> {
            sheet.frame();
            sheet.space(16);
            sheet.centred("SERTIFIKAT", 34);
            sheet.centred("Nomor " + certificate.number(), 12);
            sheet.space(20);
            sheet.centred("diberikan kepada", 12);
            sheet.centred(one.name(), 26);
            sheet.centred(Objects.requireNonNullElse(one.office(), ""), 13);
            sheet.space(12);
            sheet.centred("yang telah mengikuti", 12);
            sheet.centred(training.name(), 18);
            sheet.centred(own.span() + ", " + training.place() + ", " + certificate.hours() + " jam", 12);
            sheet.space(6);
            sheet.centred("Materi: " + topics, 11);
            sheet.space(22);
            sheet.centred(Indonesian.date(certificate.issuedOn()), 12);
            sheet.centred(training.signatoryPost(), 12);
            sheet.space(34);
            sheet.centred(training.signatory(), 13);
            sheet.qr(QrCode.of(check), 84);
        });
    }

    /** The agenda's topics, or what the sessions are called where there is no agenda. */
    private String topics(Training training, Timetable own) {
        var agenda =
                programme.topics(training).stream().map(Programme.Topic::title).toList();
        var titles = own.sessions().stream().map(Session::title).distinct().toList();
        return String.join("; ", agenda.isEmpty() ? titles : agenda);
    }

    /** Filled with who was there when, or with room to sign. */
    byte[] attendanceList(Training training, boolean toSign) {
        var timetable = programme.timetable(training);
        var marks = attendance.of(training).stream().collect(Collectors.groupingBy(Attendance.Mark::registrationId));
        return Sheet.pdf("Daftar hadir " + training.name(), false, sheet -> {
            sheet.text("DAFTAR HADIR", 18);
            sheet.text(training.name(), 13);
            sheet.text(training.place(), 11);
            if (!training.letterNumber().isEmpty()) sheet.text("Undangan nomor " + training.letterNumber(), 11);
            for (var batch : timetable.batches())
                for (var day : timetable.of(batch).days()) {
                    sheet.space(14);
                    sheet.text("Angkatan " + batch + ", " + Indonesian.date(day), 12);
                    var shares = new float[] {0.07f, 0.36f, 0.33f, 0.24f};
                    sheet.row(shares, List.of("No", "Nama", "Perangkat daerah", toSign ? "Tanda tangan" : "Hadir"), 9);
                    int number = 0;
                    for (var one : registrations.of(training)) {
                        if (!one.registered() || one.batch() != batch) continue;
                        var office = Objects.requireNonNullElse(one.office(), "");
                        var how = toSign ? "\n" : how(marks.getOrDefault(one.id(), List.of()), day);
                        sheet.row(shares, List.of(String.valueOf(++number), one.name(), office, how), 10);
                    }
                }
        });
    }

    private static String how(List<Attendance.Mark> marks, LocalDate day) {
        return marks.stream()
                .filter(mark -> mark.day().equals(day))
                .findFirst()
                .map(mark -> "hadir (" + mark.how().label() + ")")
                .orElse("tidak hadir");
    }

    byte[] minutes(Training training) {
        var all = registrations.of(training);
        var there = attendance.days(training);
        return Sheet.pdf("Notula " + training.name(), false, sheet -> {
            sheet.text("NOTULA", 18);
            sheet.text(training.name(), 14);
            for (var line : facts(training)) sheet.text(line, 11);
            sheet.space(10);
            sheet.text("Jalannya acara", 13);
            for (var session : programme.timetable(training).sessions())
                sheet.text("Angkatan " + session.batch() + ", " + session.when() + ": " + session.title(), 11);
            sheet.space(10);
            sheet.text("Kehadiran", 13);
            var shares = new float[] {0.6f, 0.2f, 0.2f};
            sheet.row(shares, List.of("Perangkat daerah", "Terdaftar", "Pernah hadir"), 10);
            for (var office : byOffice(all).entrySet()) sheet.row(shares, counted(office, there), 10);
            sheet.space(10);
            sheet.text("Catatan", 13);
            sheet.text(training.minutes().isBlank() ? "Tidak ada catatan." : training.minutes(), 11);
        });
    }

    private List<String> facts(Training training) {
        var lines = new ArrayList<String>();
        lines.add("Tujuan: " + training.purpose());
        lines.add("Waktu: " + programme.timetable(training).span());
        lines.add("Tempat: " + training.place());
        for (var speaker : programme.speakers(training))
            lines.add("Narasumber: " + speaker.name() + ", " + speaker.institution());
        return lines;
    }

    private static Map<String, List<Registration>> byOffice(List<Registration> all) {
        return all.stream()
                .filter(Registration::registered)
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNullElse(one.office(), "–"),
                        java.util.TreeMap::new,
                        Collectors.toList()));
    }

    private static List<String> counted(Map.Entry<String, List<Registration>> office, Map<Long, Set<LocalDate>> there) {
        var came = office.getValue().stream()
                .filter(one -> there.containsKey(one.id()))
                .count();
        return List.of(office.getKey(), String.valueOf(office.getValue().size()), String.valueOf(came));
    }

    /** A name that every file system takes. */
    static String fileName(String words) {
        return URLEncoder.encode(words.replaceAll("[^\\p{Alnum}]+", "-"), StandardCharsets.UTF_8) + ".pdf";
    }
}
