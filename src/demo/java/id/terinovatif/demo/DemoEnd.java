package id.terinovatif.demo;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.competition.objection.Objecting;
import id.terinovatif.competition.objection.Objections;
import id.terinovatif.competition.result.Awarded;
import id.terinovatif.competition.result.Plenary;
import id.terinovatif.competition.result.Results;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How the demo's contest ends: a plenary that follows the order, one objection and its answer. */
@Component
@Profile("demo")
class DemoEnd {
    private final Results results;
    private final Plenary plenary;
    private final Objecting objecting;
    private final Objections objections;
    private final Awarded awarded;
    private final JdbcTemplate jdbc;

    DemoEnd(
            Results results,
            Plenary plenary,
            Objecting objecting,
            Objections objections,
            Awarded awarded,
            JdbcTemplate jdbc) {
        this.results = results;
        this.plenary = plenary;
        this.objecting = objecting;
        this.objections = objections;
        this.awarded = awarded;
        this.jdbc = jdbc;
    }

    void of(Staff staff, Call call, List<String> present, List<Entry> entries) {
        var awards = new HashMap<String, String>();
        for (var line : results.of(call).outcome().lines())
            if (line.rank() <= 3) awards.put(line.entry(), "Penghargaan utama");
        plenary.seal(
                staff.admin(),
                call.id(),
                new Plenary.Decided(
                        awards,
                        Map.of(),
                        present,
                        "Pleno menerima urutan tanpa perubahan. Tidak ada suara yang berbeda."));
        var entry = entries.getFirst();
        var operator = operator(staff, entry);
        objecting.raise(
                call,
                entry.number(),
                "ARITHMETIC",
                "Nilai kami disetarakan sehingga berbeda dari rata-rata. Mohon dijelaskan hitungannya.",
                operator);
        objections
                .of(call)
                .forEach(
                        one -> objecting.answer(
                                staff.verifier(),
                                call.id(),
                                one.id(),
                                false,
                                "Hitungannya benar. Ketiga pembaca memberi nilai yang tertulis di lembar Anda; juri yang lebih ketat disetarakan dengan juri lain pada inovasi yang sama, seperti di aturan lomba. Berkas JSON berita acara bisa dihitung ulang siapa pun."));
        jdbc.update("update competition set object_until = clock_timestamp() where id = ?", call.id());
        objecting.settle(staff.admin(), call.id());
        awarded.write(staff.admin(), call.id());
    }

    private static User operator(Staff staff, Entry entry) {
        return Objects.requireNonNull(staff.operators().get(entry.entrant())).getFirst();
    }
}
