package id.terinovatif.exchange.imports;

import id.terinovatif.account.User;
import id.terinovatif.evidence.reading.SheetReading;
import id.terinovatif.exchange.PassingFiles;
import id.terinovatif.exchange.imports.Import.State;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.shared.web.CleanText;
import id.terinovatif.sheet.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** What an admin does with a list. */
@Component
class ImportDesk {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST_NAME = 200;

    private final Imports imports;
    private final ImportRows rows;
    private final ImportWriting writing;
    private final PassingFiles files;
    private final SheetReading sheets;
    private final Jobs jobs;
    private final MatchMemory memory;

    ImportDesk(
            Imports imports,
            ImportRows rows,
            ImportWriting writing,
            PassingFiles files,
            SheetReading sheets,
            Jobs jobs,
            MatchMemory memory) {
        this.imports = imports;
        this.rows = rows;
        this.writing = writing;
        this.files = files;
        this.sheets = sheets;
        this.jobs = jobs;
        this.memory = memory;
    }

    Path aside(MultipartFile file) throws IOException {
        var aside = sheets.aside();
        file.transferTo(aside);
        return aside;
    }

    /** A pasted list as the file it would be; a plain list of agencies gets the heading that it lacks. */
    Path aside(Kind kind, String pasted) throws IOException {
        var aside = sheets.aside();
        var plain = kind == Kind.AGENCIES && pasted.lines().noneMatch(line -> line.matches(".*[\\t;,].*|(?i)nama.*"));
        Files.writeString(aside, plain ? "Nama perangkat daerah\n" + pasted : pasted);
        return aside;
    }

    /** Begins an import of the file, which is used up. */
    @Transactional
    public long begin(User user, Kind kind, String fileName, Path file) {
        var year = user.region().openYear();
        if (year == null) throw new NotAllowed("Buka tahun penilaian lebih dulu.");
        try {
            var name = CleanText.of(fileName);
            long kept = files.keep(user.regionId(), file, KEPT);
            long id = imports.begin(user, kind, year, name.substring(Math.max(0, name.length() - LONGEST_NAME)), kept);
            jobs.ask(user.regionId(), ImportReading.KIND, String.valueOf(id), true);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            file.toFile().delete();
        }
    }

    /** Reads it again as the person has matched it, and remembers that for the next sheet with these headings. */
    @Transactional
    public void match(User user, long id, MultiValueMap<String, String> form) {
        var one = preview(user, id);
        var asked = MatchForm.of(one, form);
        var findings = one.findings();
        if (findings != null && findings.trouble() == null && asked.headerLine() == null)
            memory.keep(one, findings, asked.columns(), user.id());
        imports.ask(one, asked);
        jobs.ask(user.regionId(), ImportReading.KIND, String.valueOf(id), true);
    }

    @Transactional
    public void apply(User user, long id, MultiValueMap<String, String> form) {
        var one = preview(user, id);
        if (!one.ready()) throw new NotAllowed("Daftar ini belum dapat diterapkan.");
        imports.ask(one, MatchForm.withAgencies(one, form));
        imports.move(one, State.APPLYING, null);
        jobs.ask(user.regionId(), ImportApplying.KIND, String.valueOf(id), true);
    }

    private Import preview(User user, long id) {
        var one = imports.locked(user.regionId(), id);
        if (one.state() != State.PREVIEW)
            throw new NotAllowed("Daftar ini " + one.state().label() + ".");
        return one;
    }

    void undo(User user, long id) {
        writing.undo(user, id);
    }

    @Transactional
    public void discard(User user, long id) {
        var one = preview(user, id);
        var file = one.fileId();
        if (file != null) files.drop(user.regionId(), file);
        rows.clear(one);
        imports.move(one, State.DISCARDED, null);
    }
}
