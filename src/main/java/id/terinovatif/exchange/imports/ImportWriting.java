package id.terinovatif.exchange.imports;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.User;
import id.terinovatif.administration.Audit;
import id.terinovatif.exchange.imports.Import.State;
import id.terinovatif.exchange.imports.ImportRows.Kept;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a list whole or not at all, and takes it back whole or not at all. */
@Component
class ImportWriting {
    private static final int PAGE = 500;

    private final Imports imports;
    private final ImportRows rows;
    private final Comparison comparison;
    private final Agencies agencies;
    private final List<Bringing> bringings;
    private final Audit audit;
    private final Clock clock;

    ImportWriting(
            Imports imports,
            ImportRows rows,
            Comparison comparison,
            Agencies agencies,
            List<Bringing> bringings,
            Audit audit,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.comparison = comparison;
        this.agencies = agencies;
        this.bringings = bringings;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code heard} is told how many rows are written. */
    @Transactional
    public void apply(User by, long id, IntConsumer heard) {
        var one = imports.locked(by.regionId(), id);
        if (one.state() != State.APPLYING) return;
        imports.alone(by.regionId());
        var known = comparison.known(one.regionId(), one.kind(), one.year());
        var bringing = bringing(one);
        var names = new AgencyNames(agencies, one);
        int done = 0;
        var page = rows.after(one, 0, PAGE, Verdict.NEW, Verdict.CHANGED);
        while (!page.isEmpty()) {
            asRead(known, page);
            for (var row : page) {
                var made = bringing.apply(by, one, row, names);
                rows.applied(one, row, made.target(), made.before());
                done++;
            }
            heard.accept(done);
            page = rows.after(one, page.getLast().row().row(), PAGE, Verdict.NEW, Verdict.CHANGED);
        }
        imports.move(one, State.APPLIED, null);
        audit.with(
                by,
                "mengimpor " + one.kind().label().toLowerCase(Locale.ROOT),
                one.fileName() + ", " + done + " baris",
                () -> {});
    }

    /** What others did since the list was read is not written over unseen. */
    private static void asRead(Known known, List<Kept> page) {
        var now = known.compare(page.stream().map(Kept::row).toList());
        for (int i = 0; i < page.size(); i++)
            if (now.get(i).verdict() != page.get(i).verdict()
                    || !Objects.equals(now.get(i).target(), page.get(i).target()))
                throw new NotAllowed("Baris %d berubah sejak daftar ini dibaca. Baca ulang, lalu periksa lagi."
                        .formatted(page.get(i).row().row()));
    }

    @Transactional
    public void undo(User by, long id) {
        var one = imports.locked(by.regionId(), id);
        if (!one.undoable(clock.instant())) throw new NotAllowed("Impor ini tidak dapat dibatalkan lagi.");
        var bringing = bringing(one);
        var page = rows.before(one, Integer.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            for (var row : page) bringing.undo(by, one, row);
            page = rows.before(one, page.getLast().row().row(), PAGE);
        }
        imports.move(one, State.UNDONE, null);
        audit.with(by, "membatalkan impor", one.fileName(), () -> {});
    }

    private Bringing bringing(Import one) {
        return bringings.stream()
                .filter(each -> each.kind() == one.kind())
                .findFirst()
                .orElseThrow();
    }
}
