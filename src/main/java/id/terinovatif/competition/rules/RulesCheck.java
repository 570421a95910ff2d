package id.terinovatif.competition.rules;

import id.terinovatif.competition.DealRequest;
import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.rules.Stage.Kind;
import id.terinovatif.scoring.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What keeps a call from opening. */
final class RulesCheck {
    private static final int HUNDRED = 100;
    private static final int MOST_DAYS = 60;

    private final Rules rules;
    private final List<Problem> problems = new ArrayList<>();

    RulesCheck(Rules rules) {
        this.rules = rules;
    }

    List<Problem> problems() {
        groups();
        conditions();
        questions();
        stages();
        conduct();
        return List.copyOf(problems);
    }

    private void add(String field, String message) {
        problems.add(new Problem(field, message));
    }

    private void groups() {
        if (rules.groups().isEmpty()) add("groups", "isi paling sedikit satu kelompok peserta");
        var names = new HashSet<String>();
        for (int i = 0; i < rules.groups().size(); i++) {
            var group = rules.groups().get(i);
            var at = "groups[" + i + "]";
            if (group.name().isBlank()) add(at + ".name", "harus diisi");
            else if (!names.add(group.name())) add(at + ".name", "nama ini sudah ada");
            if (group.seats() < 1) add(at + ".seats", "isi paling sedikit 1 pemenang");
        }
    }

    private void conditions() {
        for (int i = 0; i < rules.conditions().size(); i++) {
            var one = rules.conditions().get(i);
            var at = "conditions[" + i + "]";
            if (one.words().isBlank()) add(at + ".words", "alasannya harus diisi");
            if (one.from() != null && one.to() != null && one.to().isBefore(one.from()))
                add(at + ".to", "berakhir sebelum dimulai");
            if (one.kind().counts() && (one.number() == null || one.number() < 1))
                add(at + ".number", "isi paling sedikit 1");
            if (one.kind() == Condition.Kind.APPLIED && one.from() == null && one.to() == null)
                add(at + ".from", "isi tanggal pertama atau terakhir");
        }
    }

    private void questions() {
        if (rules.questions().isEmpty()) add("questions", "isi paling sedikit satu pertanyaan");
        var codes = new HashSet<String>();
        for (int i = 0; i < rules.questions().size(); i++) {
            var one = rules.questions().get(i);
            if (one.text().isBlank()) add("questions[" + i + "].text", "harus diisi");
            if (one.mostWords() < 1) add("questions[" + i + "].mostWords", "isi paling sedikit 1 kata");
            if (!codes.add(one.code())) add("questions[" + i + "].code", "kode ini sudah ada");
        }
    }

    private void stages() {
        if (rules.stages().stream().noneMatch(stage -> stage.kind().judged()))
            add("stages", "isi paling sedikit satu tahap yang dinilai juri");
        int shares = rules.stages().stream().mapToInt(Stage::share).sum();
        if (shares != HUNDRED) add("stages", "jumlah bagian semua tahap harus 100, sekarang " + shares);
        Kind before = null;
        for (int i = 0; i < rules.stages().size(); i++) {
            stage("stages[" + i + "]", rules.stages().get(i), before);
            before = rules.stages().get(i).kind();
        }
    }

    private void stage(String at, Stage stage, @org.jspecify.annotations.Nullable Kind before) {
        if (stage.name().isBlank()) add(at + ".name", "harus diisi");
        if (stage.kind().ownRubric() != (stage.rubric() != null))
            add(at + ".rubric", stage.kind().ownRubric() ? "harus diisi" : "tahap ini tidak memakai rubrik sendiri");
        if (stage.rubric() != null) rubric(at + ".rubric.", stage.rubric());
        if (stage.kind() == Kind.READING && (stage.readers() < 1 || stage.readers() > DealRequest.MOST_READERS))
            add(at + ".readers", "isi 1 sampai " + DealRequest.MOST_READERS);
        if (stage.kind() == Kind.MORE_READERS && before != Kind.READING)
            add(at + ".kind", "pembaca tambahan menyusul langsung sesudah pembacaan");
        if (stage.kind() == Kind.MORE_READERS && stage.share() != 0)
            add(at + ".share", "nilainya masuk ke pembacaan, jadi isi 0");
        if (stage.passing() != null && stage.passing() < 1) add(at + ".passing", "isi paling sedikit 1");
        if (stage.kind() == Kind.TALK && stage.minutes() == null) add(at + ".minutes", "isi lamanya");
    }

    private void rubric(String at, Rubric rubric) {
        rubric.problems().forEach(one -> add(at + one.field(), one.message()));
        var codes = rules.questions().stream().map(Rules.Question::code).toList();
        for (var criterion : rubric.criteria())
            if (criterion.about() != null && !codes.contains(criterion.about()))
                add(at + "criteria", "\"" + criterion.name() + "\" menunjuk pertanyaan yang tidak ada");
    }

    private void conduct() {
        var conduct = rules.conduct();
        if (new HashSet<>(conduct.ties()).size() < conduct.ties().size())
            add("conduct.ties", "satu cara disebut dua kali");
        if (conduct.ties().isEmpty()) add("conduct.ties", "isi cara memutus nilai yang tidak dapat dibedakan");
        if (conduct.repairDays() < 0 || conduct.repairDays() > MOST_DAYS)
            add("conduct.repairDays", "isi 0 sampai " + MOST_DAYS);
        if (conduct.objectionDays() < 0 || conduct.objectionDays() > MOST_DAYS)
            add("conduct.objectionDays", "isi 0 sampai " + MOST_DAYS);
        if (conduct.quorumPercent() < 1 || conduct.quorumPercent() > HUNDRED)
            add("conduct.quorumPercent", "isi 1 sampai 100");
    }
}
