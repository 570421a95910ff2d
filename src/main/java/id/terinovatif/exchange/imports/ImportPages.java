package id.terinovatif.exchange.imports;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.User;
import id.terinovatif.exchange.ListFields;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.Kind;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a list show. */
@Component
class ImportPages {
    private static final int SHOWN = 100;

    private final Imports imports;
    private final ImportRows rows;
    private final Agencies agencies;
    private final Instruments instruments;
    private final Jobs jobs;
    private final Clock clock;

    ImportPages(Imports imports, ImportRows rows, Agencies agencies, Instruments instruments, Jobs jobs, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.agencies = agencies;
        this.instruments = instruments;
        this.jobs = jobs;
        this.clock = clock;
    }

    String list(User user, @Nullable String fault, Model model) {
        model.addAttribute("imports", imports.of(user.regionId()));
        model.addAttribute("kinds", List.of(Kind.values()));
        model.addAttribute("fault", fault);
        model.addAttribute("zone", user.region().zone());
        return "exchange/imports/daftar";
    }

    String one(User user, long id, Model model) {
        var one = imports.get(user.regionId(), id);
        model.addAttribute("one", one);
        model.addAttribute("zone", user.region().zone());
        model.addAttribute("undoable", one.undoable(clock.instant()));
        if (one.busy()) {
            var kind = one.state() == Import.State.READING ? ImportReading.KIND : ImportApplying.KIND;
            model.addAttribute(
                    "far", Far.of(jobs.progress(user.regionId(), kind).get(String.valueOf(id))));
            return "exchange/imports/tunggu";
        }
        var fields = ListFields.of(one.kind(), instruments.of(one.year()));
        model.addAttribute("fields", fields);
        model.addAttribute("faulty", rows.after(one, 0, SHOWN, Verdict.FAULTY));
        model.addAttribute("entries", rows.after(one, 0, SHOWN, Verdict.NEW, Verdict.CHANGED));
        model.addAttribute("skipped", rows.after(one, 0, SHOWN, Verdict.SKIPPED));
        model.addAttribute("shown", shown(one, fields));
        agencies(user, one, model);
        return "exchange/imports/lihat";
    }

    /** The fields that the sheet has, in the order of its columns. */
    private static List<Field> shown(Import one, List<Field> fields) {
        var findings = one.findings();
        if (findings == null) return List.of();
        return findings.columns().stream()
                .flatMap(column -> fields.stream().filter(field -> field.code().equals(column.field())))
                .toList();
    }

    private void agencies(User user, Import one, Model model) {
        var known = agencies.of(user.regionId());
        model.addAttribute("agencies", known);
        var names = one.kind() == Kind.INNOVATIONS || one.kind() == Kind.PEOPLE
                ? rows.said(one, "perangkat_daerah")
                : List.<String>of();
        var said = names.stream().filter(name -> !name.isEmpty()).toList();
        model.addAttribute("unknown", AgencyNames.unknown(said, known));
        model.addAttribute("nameless", names.contains(""));
    }
}
