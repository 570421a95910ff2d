package id.terinovatif.exchange.imports;

import id.terinovatif.evidence.reading.Lists;
import id.terinovatif.evidence.reading.NotRead;
import id.terinovatif.evidence.reading.SheetReading;
import id.terinovatif.exchange.ListFields;
import id.terinovatif.exchange.PassingFiles;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.jobs.Job;
import id.terinovatif.shared.jobs.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Has the file of an import read as somebody has matched it; tells how far it is. */
@Component
class BroughtSheet {
    private final PassingFiles files;
    private final SheetReading sheets;
    private final Instruments instruments;
    private final Jobs jobs;

    BroughtSheet(PassingFiles files, SheetReading sheets, Instruments instruments, Jobs jobs) {
        this.files = files;
        this.sheets = sheets;
        this.instruments = instruments;
        this.jobs = jobs;
    }

    Lists read(Job job, Import one, Matching asked) throws IOException, NotRead, InterruptedException {
        var file = sheets.aside();
        try {
            copy(one, file);
            var fields = ListFields.of(one.kind(), instruments.of(one.year()));
            return sheets.forPerson(
                    file,
                    asked.asked(one.kind(), fields, one.year() + 1),
                    far -> jobs.progress(job, far.page() + "/" + far.of()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void copy(Import one, Path file) throws IOException {
        var kept = files.find(one.regionId(), Objects.requireNonNull(one.fileId()));
        if (kept.isEmpty()) return; // read as an empty file, and said so
        try (var out = Files.newOutputStream(file)) {
            files.write(kept.get(), out);
        }
    }
}
