package id.terinovatif.desk;

import id.terinovatif.account.User;
import id.terinovatif.competition.jury.JurorWork;
import id.terinovatif.shared.Indonesian;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a juror does next, whatever else the person does. */
@Component
class JurorTodo {
    private final JurorWork work;

    JurorTodo(JurorWork work) {
        this.work = work;
    }

    List<DeskQueries.Todo> of(User user) {
        return work.of(user).stream().map(JurorTodo::said).toList();
    }

    private static DeskQueries.Todo said(JurorWork.Waiting one) {
        if (one.declaration())
            return new DeskQueries.Todo(
                    "/lomba/" + one.id() + "/pernyataan", "Nyatakan kepentingan: " + one.name(), "Sebelum pembagian");
        return new DeskQueries.Todo(
                "/lomba/" + one.id() + "/meja",
                "Nilai peserta " + one.name(),
                one.open() + " dari " + one.all() + " belum selesai, sampai " + Indonesian.date(one.readUntil()));
    }
}
