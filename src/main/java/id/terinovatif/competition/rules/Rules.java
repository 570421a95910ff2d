package id.terinovatif.competition.rules;

import id.terinovatif.scoring.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a call promises. It stands from the moment the call opens; what is to be otherwise is another call.
 *
 * @param source where it was published; empty for a region's own
 * @param assumed what the source does not say and was filled in here; empty when nothing was
 * @param questions what an entrant answers, in order
 */
public record Rules(
        String source,
        String assumed,
        List<Group> groups,
        List<Condition> conditions,
        List<Question> questions,
        List<Stage> stages,
        Conduct conduct) {

    public Rules {
        groups = List.copyOf(groups);
        conditions = List.copyOf(conditions);
        questions = List.copyOf(questions);
        stages = List.copyOf(stages);
    }

    /** Entries that are compared with each other. */
    public record Group(String name, Entrant entrant, int seats) {}

    /** Who may enter in a group. */
    public enum Entrant {
        AGENCY("Perangkat daerah dan unitnya"),
        PUBLIC("Masyarakat"),
        ALL("Perangkat daerah dan masyarakat");

        private final String label;

        Entrant(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What an entrant is asked.
     *
     * @param from the field of an innovation's profile it is answered from; null when only a citizen is asked
     */
    public record Question(
            String code, String text, @Nullable String from, int mostWords) {}

    /**
     * How the jury works.
     *
     * @param blind whether jurors read without names and letterheads, and documents as text alone
     * @param deciding which of the two ranks decides
     * @param thirdReader whether a mark far from the others near the line calls another reader
     * @param ties what decides between entries that cannot be told apart at the line, in order
     * @param quorumPercent of the jurors who must be at the plenary
     */
    public record Conduct(
            boolean blind,
            Deciding deciding,
            boolean thirdReader,
            List<Tie> ties,
            int repairDays,
            int objectionDays,
            int quorumPercent) {}

    /** Which rank decides. */
    public enum Deciding {
        ADJUSTED("Nilai yang disetarakan"),
        RAW("Rata-rata apa adanya");

        private final String label;

        Deciding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What decides a tie; never the hour of sending, never the order of a list. */
    public enum Tie {
        CRITERION("kriteria dengan bobot terbesar"),
        MORE_READERS("pembaca tambahan"),
        VOTE("pilihan berpasangan dalam pleno"),
        SHARED("tempat bersama");

        private final String label;

        Tie(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Optional<Group> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** The stage of this number, from 1. */
    public Stage stage(int number) {
        return stages.get(number - 1);
    }

    /** Everything that is wrong with it, in Indonesian; a call with problems does not open. */
    public List<Problem> problems() {
        return new RulesCheck(this).problems();
    }
}
