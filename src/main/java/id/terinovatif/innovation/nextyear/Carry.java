package id.terinovatif.innovation.nextyear;

import id.terinovatif.innovation.chain.Chains;
import java.util.List;

/**
 * What carrying an innovation over would mean.
 *
 * @param year that it would go on in
 * @param papers each with whether it goes along
 * @param renewed names of claimed indicators of which no paper goes along; their levels stay behind
 * @param older whether its development must be told
 */
public record Carry(
        int year,
        List<Chains.Link> chain,
        List<Reason> reasons,
        List<Paper> papers,
        List<String> renewed,
        boolean older) {

    /** What stands against it, in words. */
    public List<String> against() {
        return reasons.stream()
                .filter(one -> one.kind() == Reason.Kind.REFUSES)
                .map(Reason::words)
                .toList();
    }

    public List<Paper> held() {
        return papers.stream().filter(Paper::holds).toList();
    }

    public List<Paper> left() {
        return papers.stream().filter(one -> !one.holds()).toList();
    }
}
