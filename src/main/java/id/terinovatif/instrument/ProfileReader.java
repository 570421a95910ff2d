package id.terinovatif.instrument;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads what the form asks about an innovation and which innovations a year takes. */
final class ProfileReader {
    private ProfileReader() {}

    static ProfileField field(Section from) {
        return new ProfileField(
                from.text("code"),
                from.text("name"),
                from.text("help"),
                from.oneOf("type", FieldType::of, FieldType.TEXT, "jenis isian yang dikenal"),
                from.textOrNull("vocabulary"),
                from.flagOrNull("required"),
                from.countOrNull("minimumWords"),
                from.texts("formats"),
                from.countOrNull("maximumMegabytes"),
                from.textOrNull("note"));
    }

    static Part part(Section from) {
        return new Part(from.text("code"), from.text("name"));
    }

    static List<Vocabulary> vocabularies(Section from) {
        var lists = from.keys().stream()
                .map(code -> new Vocabulary(code, from.each(from.someSections(code), ProfileReader::choice)))
                .toList();
        from.close();
        return lists;
    }

    private static Choice choice(Section from) {
        return new Choice(
                from.text("code"),
                from.text("name"),
                from.textOrNull("label"),
                from.oneOfOrNull("class", UrusanClass::of, "kelas urusan yang dikenal"));
    }

    static Eligibility eligibility(Section from) {
        var eligibility = new Eligibility(
                from.text("criteriaSource"),
                from.texts("criteria"),
                from.oneOfOrNull("appliedFrom", ProfileReader::date, "tanggal"),
                from.oneOfOrNull("appliedTo", ProfileReader::date, "tanggal"),
                from.flagOrNull("developmentCounts"),
                from.countOrNull("maximumEntries"),
                from.text("reporting"),
                from.text("note"));
        from.close();
        return eligibility;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Effort effort(Section from) {
        var effort = new Effort(from.text("source"), FormulaReader.numbers(from.section("days"), null));
        from.close();
        return effort;
    }
}
