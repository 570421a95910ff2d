package id.terinovatif.index.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.terinovatif.instrument.Help;
import id.terinovatif.scoring.Worth;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The steps of the advice that are the same work, such as asking 29 agencies for the same letter.
 *
 * @param gain of the index when all are done one after another, in the planner's order
 * @param effort in person-days
 * @param shown the first of its steps; the others are chosen with all
 */
public record Act(String item, String name, int count, BigDecimal gain, BigDecimal effort, List<Advice.Step> shown) {
    private static final int SHOWN = 10;

    /** How a form names all of its steps. */
    public String key() {
        return all(item);
    }

    /** The name of all steps of a kind. */
    static String all(String item) {
        return "semua:" + item;
    }

    public int more() {
        return count - shown.size();
    }

    /** In the order of each act's best step; what is over and cannot be changed is left out. */
    static List<Act> of(List<Advice.Step> steps, Help help) {
        return steps.stream()
                .filter(step -> !past(step, help))
                .collect(groupingBy(Advice.Step::item, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Act::of)
                .toList();
    }

    /** Facts of years that are over, by the code of the indicator. */
    static boolean past(Advice.Step step, Help help) {
        return help.indicator(step.code()).map(Help.ForIndicator::past).orElse(false);
    }

    private static Act of(List<Advice.Step> same) {
        var first = same.getFirst();
        return new Act(
                first.item(),
                first.indicator(),
                same.size(),
                Worth.sum(same.stream().map(Advice.Step::gain).toList()),
                Worth.sum(same.stream().map(Advice.Step::effort).toList()),
                same.stream().limit(SHOWN).toList());
    }
}
