package id.terinovatif.training.certificate;

import id.terinovatif.account.Emblems;
import id.terinovatif.account.Regions;
import id.terinovatif.shared.paper.Printer;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.QrCode;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Session;
import id.terinovatif.training.Timetable;
import id.terinovatif.training.Training;
import id.terinovatif.training.checkin.Attendance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A bimtek's papers as PDF: certificate, attendance list (filled or to sign), minutes. */
@Component
class Papers {
    private final Programme programme;
    private final Registrations registrations;
    private final Attendance attendance;
    private final Regions regions;
    private final Emblems emblems;
    private final Address address;
    private final Printer printer;

    Papers(
            Programme programme,
            Registrations registrations,
            Attendance attendance,
            Regions regions,
            Emblems emblems,
            Address address,
            Printer printer) {
        this.programme = programme;
        this.registrations = registrations;
        this.attendance = attendance;
        this.regions = regions;
        this.emblems = emblems;
        this.address = address;
        this.printer = printer;
    }

    byte[] certificate(Training training, Registration one, Certificate certificate) {
        var own = programme.timetable(training).of(one.batch());
        var model = new HashMap<String, Object>();
        model.put("training", training);
        model.put("region", regions.find(training.regionId()).orElseThrow().name());
        emblems.of(training.regionId()).ifPresent(emblem -> model.put("emblem", emblem.address()));
        model.put("one", one);
        model.put("certificate", certificate);
        model.put("timetable", own);
        model.put("topics", topics(training, own));
        model.put("check", QrCode.of(address.of("/sertifikat?nomor=" + certificate.number())));
        return printer.print("training/certificate/paper/certificate", model);
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
        var all = registrations.of(training);
        var list = toSign
                ? AttendanceList.toSign(timetable, all)
                : AttendanceList.filled(timetable, all, attendance.of(training));
        return printer.print("training/certificate/paper/attendance", Map.of("training", training, "list", list));
    }

    byte[] minutes(Training training) {
        return printer.print(
                "training/certificate/paper/minutes",
                Map.of(
                        "training",
                        training,
                        "timetable",
                        programme.timetable(training),
                        "speakers",
                        programme.speakers(training),
                        "offices",
                        OfficeAttendance.of(registrations.of(training), attendance.days(training))));
    }

    /** A name that every file system takes. */
    static String fileName(String words) {
        return URLEncoder.encode(words.replaceAll("[^\\p{Alnum}]+", "-"), StandardCharsets.UTF_8) + ".pdf";
    }
}
