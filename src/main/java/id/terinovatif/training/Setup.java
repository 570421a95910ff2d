package id.terinovatif.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far a bimtek is set up: what it cannot be published without, and what may still follow. */
public record Setup(List<Line> lines) {
    /**
     * One step.
     *
     * @param needed without these it is not published
     * @param later what may follow after it is published
     */
    public record Line(SetupStep step, List<String> needed, List<String> later) {
        public boolean done() {
            return needed.isEmpty() && later.isEmpty();
        }

        public String state() {
            if (done()) return "Selesai";
            return needed.isEmpty() ? "Boleh menyusul" : "Belum";
        }

        public String tone() {
            if (done()) return "ok";
            return needed.isEmpty() ? "info" : "wait";
        }

        /** Everything that is missing, in one sentence each. */
        public List<String> missing() {
            var all = new ArrayList<>(needed);
            all.addAll(later);
            return all;
        }
    }

    static Setup of(Training training, Programme programme) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(SetupStep.PURPOSE, List.of(), List.of()));
        lines.add(new Line(
                SetupStep.SCHEDULE,
                unless(!programme.timetable(training).isEmpty(), "Belum ada sesi."),
                unless(!programme.speakers(training).isEmpty(), "Narasumber belum ditulis.")));
        lines.add(new Line(
                SetupStep.MATERIAL,
                List.of(),
                unless(!programme.topics(training).isEmpty(), "Belum ada topik yang dibahas.")));
        lines.add(new Line(
                SetupStep.INVITATION,
                unless(!programme.invited(training).isEmpty(), "Belum ada perangkat daerah yang diundang."),
                unless(
                        programme.materials(training).stream().anyMatch(Programme.Material::letter),
                        "Surat undangan yang ditandatangani belum diunggah.")));
        lines.add(new Line(
                SetupStep.PUBLISHING,
                unless(training.published(), "Belum diumumkan."),
                unless(!training.signatory().isBlank(), "Penanda tangan sertifikat belum ditulis.")));
        return new Setup(lines);
    }

    private static List<String> unless(boolean there, String missing) {
        return there ? List.of() : List.of(missing);
    }

    /** The one step to go to next: the first that is not done; none when all are. */
    public Optional<SetupStep> next() {
        return lines.stream().filter(line -> !line.done()).map(Line::step).findFirst();
    }

    /** The steps before the last that still hold publishing up. */
    public List<Line> holding() {
        return lines.stream()
                .filter(line ->
                        line.step() != SetupStep.PUBLISHING && !line.needed().isEmpty())
                .toList();
    }
}
