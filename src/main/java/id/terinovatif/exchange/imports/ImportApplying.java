package id.terinovatif.exchange.imports;

import id.terinovatif.account.People;
import id.terinovatif.exchange.imports.Import.State;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.JobKind;
import id.terinovatif.shared.jobs.Jobs;
import org.springframework.stereotype.Component;

/** Writes a list that somebody has looked at; what cannot be written leaves nothing behind but its reason. */
@Component
class ImportApplying implements JobKind {
    static final String KIND = "import-applying";

    private final Imports imports;
    private final ImportWriting writing;
    private final People people;
    private final Jobs jobs;

    ImportApplying(Imports imports, ImportWriting writing, People people, Jobs jobs) {
        this.imports = imports;
        this.writing = writing;
        this.people = people;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        var one = imports.get(job.regionId(), Long.parseLong(job.subject()));
        int of = one.count(Verdict.NEW) + one.count(Verdict.CHANGED);
        var by = people.find(one.regionId(), one.personId())
                .filter(person -> person.closedAt() == null)
                .map(people::asUser);
        if (by.isEmpty() || !by.get().administers()) {
            imports.move(one, State.PREVIEW, "Yang membawa daftar ini bukan admin lagi.");
            return;
        }
        try {
            writing.apply(by.get(), one.id(), done -> jobs.progress(job, done + "/" + of));
        } catch (NotAllowed refusal) {
            imports.move(one, State.PREVIEW, refusal.reason() + " Tidak ada yang ditulis.");
        }
    }

    @Override
    public void giveUp(Job job) {
        var one = imports.get(job.regionId(), Long.parseLong(job.subject()));
        if (one.state() == State.APPLYING)
            imports.move(one, State.PREVIEW, "Daftar ini gagal ditulis. Tidak ada yang berubah; coba terapkan lagi.");
    }
}
