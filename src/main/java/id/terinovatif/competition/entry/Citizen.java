package id.terinovatif.competition.entry;

import id.terinovatif.competition.rules.Rules;
import id.terinovatif.shared.web.Faults;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody without an account typed to enter, as typed. */
public record Citizen(Map<String, String> typed) {
    private static final int LONGEST = 12_000;

    public String at(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    String name() {
        return at("nama");
    }

    String contact() {
        return at("kontak");
    }

    String title() {
        return at("judul");
    }

    Map<String, String> story() {
        var story = new LinkedHashMap<String, String>();
        typed.forEach((field, text) -> {
            if (field.startsWith("jawab.")) story.put(field.substring("jawab.".length()), text.strip());
        });
        return story;
    }

    Faults faults(Rules rules, boolean confirmed) {
        var faults = new Faults.Collector()
                .require("nama", name(), 120, "Nama Anda")
                .require("kontak", contact(), 120, "Telepon atau surel")
                .require("judul", title(), 160, "Nama inovasi");
        for (var question : rules.questions()) {
            var field = "jawab." + question.code();
            faults.require(field, at(field), LONGEST, "Jawaban");
            if (Freezing.tooLong(question, at(field)))
                faults.add(
                        field, "%d kata; paling banyak %d.".formatted(Freezing.words(at(field)), question.mostWords()));
        }
        if (rules.groups().stream().noneMatch(one -> open(one) && one.name().equals(at("kelompok"))))
            faults.add("kelompok", "Pilih kelompoknya.");
        if (!confirmed) faults.add("benar", "Nyatakan bahwa tulisan Anda benar.");
        return faults.found();
    }

    static boolean open(Rules.Group group) {
        return group.entrant() != Rules.Entrant.AGENCY;
    }
}
