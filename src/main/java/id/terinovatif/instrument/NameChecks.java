package id.terinovatif.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every code is used once and every code that is pointed at exists. */
final class NameChecks {
    private NameChecks() {}

    static void check(Instrument read, Section top, List<Section> indicators) {
        checkIndicators(read, indicators);
        checkReferences(read, indicators);
        checkLists(read, top);
    }

    private static void checkIndicators(Instrument read, List<Section> sections) {
        var lines = new HashMap<String, Integer>();
        for (int i = 0; i < sections.size(); i++) {
            var one = read.indicators().get(i);
            var section = sections.get(i);
            once(lines, "kode " + one.code(), section, "code");
            once(lines, "nomor " + one.number(), section, "number");
            one.components().forEach(part -> once(lines, "kode " + part.code(), section, "components"));
            var ways = new HashMap<String, Integer>();
            one.variants().forEach(way -> once(ways, "varian " + way.code(), section, "variants"));
        }
    }

    private static void once(Map<String, Integer> lines, String what, Section section, String key) {
        var before = lines.putIfAbsent(what, section.line(key));
        if (before != null) section.fault(key, what + " sudah dipakai pada baris " + before);
    }

    private static void checkReferences(Instrument read, List<Section> sections) {
        var sources = read.sources().stream().map(Source::code).collect(Collectors.toSet());
        for (int i = 0; i < sections.size(); i++) {
            var one = read.indicators().get(i);
            var section = sections.get(i);
            for (var source : one.sources())
                if (!sources.contains(source)) section.fault("sources", "sumber " + source + " tidak terdaftar");
            if (read.variables().stream()
                    .noneMatch(group -> group.code().equals(one.variable()) && group.aspect() == one.aspect()))
                section.fault("variable", "variabel " + one.variable() + " tidak ada pada aspek " + one.aspect());
            for (var way : one.variants()) checkJenis(read, way, section);
        }
    }

    private static void checkJenis(Instrument read, Variant way, Section section) {
        var jenis = way.appliesTo();
        if (jenis != null
                && read.vocabulary("jenis").flatMap(list -> list.choice(jenis)).isEmpty())
            section.fault("variants", "jenis " + jenis + " tidak terdaftar");
    }

    private static void checkLists(Instrument read, Section top) {
        for (var code : read.effort().days().keySet())
            if (read.indicator(code).isEmpty()) top.fault("effort", "indikator " + code + " tidak ada");
        var inferred = read.inferred();
        if (inferred != null)
            for (var code : inferred.weights().keySet())
                if (read.indicator(code).isEmpty()) top.fault("inferred", "indikator " + code + " tidak ada");
        var fields = new HashSet<String>();
        for (var field : read.profileFields()) checkField(read, field, fields.add(field.code()), top);
        for (var list : read.vocabularies()) checkList(list, top);
    }

    private static void checkField(Instrument read, ProfileField field, boolean first, Section top) {
        if (!first) top.fault("profileFields", "isian " + field.code() + " ditulis dua kali");
        var list = field.vocabulary();
        if (list != null && read.vocabulary(list).isEmpty())
            top.fault("profileFields", "daftar pilihan " + list + " untuk " + field.code() + " tidak ada");
    }

    private static void checkList(Vocabulary list, Section top) {
        var codes = new HashSet<String>();
        for (var choice : list.choices()) {
            if (!codes.add(choice.code()))
                top.fault("vocabularies", "pilihan " + choice.code() + " dua kali dalam " + list.code());
            if (list.code().equals("urusan") && choice.urusanClass() == null)
                top.fault("vocabularies", "urusan " + choice.code() + " tidak berkelas");
        }
    }
}
