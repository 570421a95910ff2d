package id.terinovatif.instrument;

import java.util.List;

/** Reads one edition from the mapping at the top of its file and has it proved. */
final class InstrumentReader {
    private InstrumentReader() {}

    static Instrument read(Section top, String hash) {
        var indicators = top.someSections("indicators");
        var instrument = new Instrument(
                top.count("year"),
                top.text("title"),
                top.text("source"),
                top.text("confidence"),
                top.flag("complete"),
                top.texts("missing"),
                top.each(top.someSections("sources"), InstrumentReader::source),
                top.each(top.someSections("aspects"), InstrumentReader::share),
                top.each(top.someSections("variables"), InstrumentReader::variable),
                top.each(indicators, IndicatorReader::read),
                FormulaReader.terms(top.section("formula")),
                FormulaReader.inferred(top.sectionOrNull("inferred")),
                top.each(top.someSections("predikat"), FormulaReader::predikat),
                top.each(top.someSections("profileFields"), ProfileReader::field),
                top.each(top.sections("rancangBangunParts"), ProfileReader::part),
                ProfileReader.vocabularies(top.section("vocabularies")),
                ProfileReader.eligibility(top.section("eligibility")),
                ProfileReader.effort(top.section("effort")),
                hash);
        check(instrument, top, indicators);
        top.close();
        return instrument;
    }

    private static void check(Instrument read, Section top, List<Section> indicators) {
        NameChecks.check(read, top, indicators);
        TotalChecks.check(read, top, indicators);
        PredikatChecks.check(read, top);
    }

    private static Source source(Section from) {
        return new Source(from.text("code"), from.text("kind"), from.text("title"), from.textOrNull("address"));
    }

    private static AspectShare share(Section from) {
        return new AspectShare(
                IndicatorReader.aspect(from, "code"),
                from.text("name"),
                from.numberOrNull("maximum"),
                from.numberOrNull("sharePercent"));
    }

    private static Variable variable(Section from) {
        return new Variable(from.text("code"), IndicatorReader.aspect(from, "aspect"), from.text("name"));
    }
}
