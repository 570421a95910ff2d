package id.terinovatif.api;

import id.terinovatif.evidence.reading.Asked;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The fields of an evidence check, each looked at, all problems told at once. */
final class EvidenceForm {
    private static final Set<String> FIELDS = Set.of("year", "indicator", "innovationName", "level");
    private static final int LONGEST_NAME = 300;
    private static final int MOST_PROBLEMS = 100;

    private final MultipartHttpServletRequest request;
    private final List<Problem> problems = new ArrayList<>();

    /** What a well-filled form holds. */
    record Filled(MultipartFile file, Asked asked) {}

    private EvidenceForm(MultipartHttpServletRequest request) {
        this.request = request;
    }

    /** Reads the form, or refuses it with 400 that names the fields. */
    static Filled of(MultipartHttpServletRequest request, Instruments instruments) {
        return new EvidenceForm(request).read(instruments);
    }

    private Filled read(Instruments instruments) {
        refuseUnknown();
        var file = file();
        var edition = edition(instruments);
        var indicator = edition == null ? null : indicator(edition);
        var name = name();
        var level = level();
        if (!problems.isEmpty() || file == null || edition == null || indicator == null)
            throw ApiProblem.badInput(problems.stream().limit(MOST_PROBLEMS).toList());
        return new Filled(file, new Asked(edition.year(), edition.hash(), indicator.code(), name, level));
    }

    private void refuseUnknown() {
        request.getParameterMap().keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> problem(field, "tidak dikenal"));
        request.getMultiFileMap().forEach((field, files) -> {
            if (!field.equals("file")) problem(field, "tidak dikenal");
            else if (files.size() > 1) problem(field, "hanya satu berkas");
        });
    }

    private @Nullable MultipartFile file() {
        var file = request.getFile("file");
        if (file == null) problem("file", "harus diisi dengan berkas");
        else if (file.isEmpty()) problem("file", "berkas ini kosong (0 bita)");
        return file;
    }

    private @Nullable Instrument edition(Instruments instruments) {
        var year = text("year");
        var edition = year.matches("\\d{4}")
                ? instruments.find(Integer.parseInt(year)).orElse(null)
                : null;
        if (edition == null) problem("year", "harus salah satu dari " + instruments.years());
        return edition;
    }

    private @Nullable Indicator indicator(Instrument edition) {
        var wanted = text("indicator");
        var indicator = edition.indicator(wanted).orElse(null);
        if (indicator == null) problem("indicator", "tidak ada pada edisi " + edition.year());
        return indicator;
    }

    private String name() {
        var name = text("innovationName");
        if (name.isEmpty()) problem("innovationName", "harus diisi");
        if (name.length() > LONGEST_NAME) problem("innovationName", "paling panjang " + LONGEST_NAME + " huruf");
        return name;
    }

    private @Nullable Integer level() {
        var level = text("level");
        if (level.isEmpty() || level.equals("0")) return null;
        if (level.matches("[123]")) return Integer.valueOf(level);
        problem("level", "harus 0, 1, 2, atau 3");
        return null;
    }

    private String text(String field) {
        var values = request.getParameterValues(field);
        if (values != null && values.length > 1) problem(field, "hanya boleh sekali");
        return values == null ? "" : Objects.requireNonNullElse(values[0], "").strip();
    }

    private void problem(String field, String message) {
        problems.add(new Problem(field, message));
    }
}
