package id.terinovatif.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A step for a region that copies an innovation: what is done, by whom, and how many days it takes; all but the first may be empty. */
public record Instruction(String what, String who, String days) {
    private static final String BETWEEN = "\t";

    public static final Instruction EMPTY = new Instruction("", "", "");

    public boolean blank() {
        return (what + who + days).isBlank();
    }

    /** "Kumpulkan kader (bidan desa, 3 hari)". */
    String line() {
        var more = List.of(who, days.isEmpty() ? "" : days + " hari").stream()
                .filter(part -> !part.isEmpty())
                .toList();
        return what + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
    }

    /** As they are kept, a line each. */
    public static String kept(List<Instruction> steps) {
        return String.join(
                "\n",
                steps.stream()
                        .filter(one -> !one.blank())
                        .map(one -> String.join(BETWEEN, tidy(one.what), tidy(one.who), tidy(one.days)))
                        .toList());
    }

    private static String tidy(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    public static List<Instruction> read(String kept) {
        var steps = new ArrayList<Instruction>();
        for (var line : kept.lines().toList()) {
            var cells = new ArrayList<>(List.of(line.split(BETWEEN, -1)));
            while (cells.size() < 3) cells.add("");
            steps.add(new Instruction(cells.get(0), cells.get(1), cells.get(2)));
        }
        return steps;
    }

    /** As formats tell them, numbered. */
    public static String told(String kept) {
        var steps = read(kept).stream().filter(one -> !one.what.isEmpty()).toList();
        return String.join(
                "\n",
                IntStream.range(0, steps.size())
                        .mapToObj(n -> n + 1 + ". " + steps.get(n).line())
                        .toList());
    }
}
