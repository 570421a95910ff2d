package id.terinovatif.innovation.recall;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Faults;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a writer does for a recall: states the core, hands a link out, withdraws it. */
@Component
class Inviting {
    private final Innovations innovations;
    private final Recalls tests;
    private final Cores cores;
    private final RecallPages pages;
    private final Clock clock;

    Inviting(Innovations innovations, Recalls tests, Cores cores, RecallPages pages, Clock clock) {
        this.innovations = innovations;
        this.tests = tests;
        this.cores = cores;
        this.pages = pages;
        this.clock = clock;
    }

    /** What is wrong with the core; when nothing is, it is kept. */
    @Transactional
    public Faults state(User user, long id, Core core) {
        var writing = innovations.visibleTo(user).opened(id);
        var faults = core.faults();
        if (faults.isEmpty()) cores.save(writing, core);
        return faults;
    }

    /** The token of a link that one person may read with; NotAllowed with the reason when there is nothing to read or compare. */
    @Transactional
    public String invite(User user, long id) {
        var writing = innovations.visibleTo(user).opened(id);
        var view = pages.view(user, writing.innovation());
        if (!view.stated()) throw new NotAllowed("Tulis dulu inti inovasi Anda, supaya ada yang disandingkan.");
        if (!view.readable()) throw new NotAllowed("Rancang bangunnya masih kosong, jadi belum bisa dibaca orang.");
        var open = tests.of(writing.innovation()).stream()
                .filter(test -> test.open(clock.instant()))
                .count();
        if (open >= Recalls.MOST_OPEN)
            throw new NotAllowed("Sudah ada " + open + " tautan yang belum dipakai. Tarik salah satu dulu.");
        return tests.invite(writing);
    }

    @Transactional
    public void withdraw(User user, long id, long test) {
        if (!tests.withdraw(innovations.visibleTo(user).opened(id), test)) throw new Missing();
    }
}
