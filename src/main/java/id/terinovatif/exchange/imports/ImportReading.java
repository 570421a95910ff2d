package id.terinovatif.exchange.imports;

import id.terinovatif.evidence.reading.Lists;
import id.terinovatif.evidence.reading.NotRead;
import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.JobKind;
import id.terinovatif.sheet.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a list that was brought, or was matched anew, and keeps its rows with their verdicts. */
@Component
class ImportReading implements JobKind {
    static final String KIND = "import-reading";
    private static final int BATCH = 500;

    private final Imports imports;
    private final ImportRows rows;
    private final BroughtSheet sheet;
    private final Comparison comparison;
    private final MatchMemory memory;
    private final TransactionTemplate transaction;

    ImportReading(
            Imports imports,
            ImportRows rows,
            BroughtSheet sheet,
            Comparison comparison,
            MatchMemory memory,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.sheet = sheet;
        this.comparison = comparison;
        this.memory = memory;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void run(Job job) throws Exception {
        var one = imports.get(job.regionId(), Long.parseLong(job.subject()));
        if (one.state() != Import.State.READING || one.fileId() == null) return;
        try {
            read(job, one);
        } catch (NotRead beyond) {
            if (beyond.isBusy()) throw beyond;
            failed(one, "Berkas ini " + beyond.reason() + ".");
        }
    }

    private void read(Job job, Import one) throws Exception {
        try (var list = sheet.read(job, one, one.asked())) {
            var remembered = memory.of(one, list.findings());
            if (remembered.isEmpty() || !one.asked().columns().isEmpty()) keep(one, one.asked(), list);
            else {
                var asked = one.asked().withColumns(remembered.get());
                try (var again = sheet.read(job, one, asked)) {
                    keep(one, asked, again);
                }
            }
        }
    }

    private void keep(Import one, Matching asked, Lists list) {
        transaction.executeWithoutResult(status -> {
            rows.clear(one);
            var counts = new HashMap<String, Integer>();
            var batch = new ArrayList<Compared>();
            comparison.each(one.regionId(), one.kind(), one.year(), list, compared -> {
                counts.merge(compared.verdict().name(), 1, Integer::sum);
                batch.add(compared);
                if (batch.size() == BATCH) flush(one, batch);
            });
            flush(one, batch);
            imports.found(one, asked, list.findings(), counts);
        });
    }

    private void flush(Import one, List<Compared> batch) {
        if (!batch.isEmpty()) rows.add(one, batch);
        batch.clear();
    }

    private void failed(Import one, String why) {
        imports.found(one, one.asked(), Findings.trouble(why), Map.of());
    }

    @Override
    public void giveUp(Job job) {
        failed(imports.get(job.regionId(), Long.parseLong(job.subject())), "Berkas ini tidak terbaca. Kirim lagi.");
    }
}
