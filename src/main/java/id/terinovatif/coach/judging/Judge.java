package id.terinovatif.coach.judging;

import java.util.Map;
import java.util.Set;

/**
 * Says for each question about a whole text how likely a reader would answer yes.
 *
 * @param weights for each question the weights of the signs that speak for or against it, in log-odds
 */
public record Judge(Map<String, Map<String, Double>> weights) {
    /** A judge who has learned nothing, and leaves everything to the rules. */
    public static final Judge UNTAUGHT = new Judge(Map.of());

    public boolean answers(String question) {
        return weights.containsKey(question);
    }

    /** Whether anything in the text speaks for a yes; how common a yes is in other texts does not. */
    public boolean sees(String question, Set<String> signs) {
        var of = weights.getOrDefault(question, Map.of());
        return signs.stream().anyMatch(sign -> !sign.equals("bias") && of.getOrDefault(sign, 0.0) > 0);
    }

    /** From 0 to 1. */
    public double share(String question, Set<String> signs) {
        var of = weights.getOrDefault(question, Map.of());
        double sum = 0;
        for (var sign : signs) sum += of.getOrDefault(sign, 0.0);
        return 1 / (1 + Math.exp(-sum));
    }
}
