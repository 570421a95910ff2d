package id.terinovatif.competition.result;

import id.terinovatif.competition.PairVote.Pair;
import id.terinovatif.shared.web.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Votes between two at a time as typed. Every two entries stand twice, once in either order, since what is named first is favoured.
 *
 * @param entries those that cannot be told apart at the line
 * @param voters how many jurors may vote
 */
public record VoteForm(List<String> entries, int voters, Map<String, String> typed) {
    /** Two entries in the order in which they are shown. */
    public record Showing(String first, String second) {
        public String left() {
            return "kiri." + first + "." + second;
        }

        public String right() {
            return "kanan." + first + "." + second;
        }
    }

    public List<Showing> showings() {
        var showings = new ArrayList<Showing>();
        for (boolean turned : new boolean[] {false, true})
            for (int i = 0; i < entries.size(); i++)
                for (int j = i + 1; j < entries.size(); j++)
                    showings.add(
                            turned
                                    ? new Showing(entries.get(j), entries.get(i))
                                    : new Showing(entries.get(i), entries.get(j)));
        return showings;
    }

    public String at(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private int votes(String field) {
        return at(field).matches("\\d{1,3}") ? Integer.parseInt(at(field)) : -1;
    }

    Faults faults() {
        var faults = new Faults.Collector();
        for (var showing : showings()) {
            int left = votes(showing.left());
            int right = votes(showing.right());
            if (left < 0 || right < 0)
                faults.add(
                        showing.left(),
                        "%s dan %s: isi jumlah suara keduanya.".formatted(showing.first(), showing.second()));
            else if (left + right < 1 || left + right > voters)
                faults.add(
                        showing.left(),
                        "%s dan %s: jumlah kedua suara 1 sampai %d, sekarang %d."
                                .formatted(showing.first(), showing.second(), voters, left + right));
        }
        return faults.found();
    }

    List<Pair> pairs() {
        return showings().stream()
                .map(one -> new Pair(one.first(), one.second(), votes(one.left()), votes(one.right())))
                .toList();
    }
}
