package id.terinovatif.watch;

import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.watch.Condition.State;
import java.util.Map;

/** What waits to be done beside the pages: work, and mail that has not left. */
final class Queues {
    private static final long HALF_AN_HOUR = 30 * 60;

    private Queues() {}

    /** Work beside the pages; {@code working} whether somebody does it and nothing has waited too long. */
    static Condition jobs(Jobs.Waiting waiting, boolean working) {
        var words = waiting.jobs() == 0
                ? "Tidak ada yang menunggu."
                : "%s menunggu, yang tertua %s."
                        .formatted(Indonesian.number(waiting.jobs()), minutes(waiting.seconds()));
        if (waiting.aside() > 0)
            words += " %s disisihkan karena gagal berulang kali.".formatted(Indonesian.number(waiting.aside()));
        var state = !working ? State.BAD : waiting.aside() > 0 ? State.LOOK : State.FINE;
        return Condition.of(
                        "jobs",
                        "Pekerjaan latar",
                        state,
                        words,
                        switch (state) {
                            case BAD ->
                                "Pemeriksaan bukti dan ekspor tertahan. Jalankan ulang program kalau angka ini terus naik.";
                            case LOOK ->
                                "Yang disisihkan tidak dicoba lagi. Pengelola server melihat docs/runbook/jobs.md.";
                            default -> "";
                        })
                .counting(Map.of(
                        "jobs.waiting", (double) waiting.jobs(),
                        "jobs.oldest.seconds", (double) waiting.seconds(),
                        "jobs.aside", (double) waiting.aside()));
    }

    static Condition mail(boolean on, Outbox.Waiting waiting) {
        if (!on)
            return Condition.of(
                    "mail",
                    "Surel",
                    State.OFF,
                    "Tidak ada server surel; tautan diserahkan oleh admin.",
                    "Kalau ada server surel, isi setelan TERINOVATIF_MAIL_HOST.");
        var state = waiting.tried() == 0 ? State.FINE : waiting.seconds() > HALF_AN_HOUR ? State.BAD : State.LOOK;
        return Condition.of(
                        "mail",
                        "Surel",
                        state,
                        waiting.letters() == 0
                                ? "Semua surel sudah terkirim."
                                : "%s surel belum terkirim, yang tertua %s."
                                        .formatted(Indonesian.number(waiting.letters()), minutes(waiting.seconds())),
                        state == State.FINE
                                ? ""
                                : "Server surel menolak atau tidak menjawab. Surel dicoba lagi selama kira-kira dua jam, lalu dibuang.")
                .counting(Map.of(
                        "mail.waiting", (double) waiting.letters(), "mail.oldest.seconds", (double) waiting.seconds()));
    }

    private static String minutes(long seconds) {
        return seconds < 60 ? "kurang dari semenit" : Indonesian.number(seconds / 60) + " menit";
    }
}
