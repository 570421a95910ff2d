package id.terinovatif.competition;

import java.util.HashSet;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** What JGraphT's maximum flow says about a dealing: how much can be dealt, and whether loads within one are possible. */
final class SecondOpinion {
    private final DealRequest request;

    SecondOpinion(DealRequest request) {
        this.request = request;
    }

    /** The most readings when nobody takes more than his capacity or than {@code most}. */
    int readings(int most) {
        var graph = new SimpleDirectedWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        graph.addVertex("source");
        graph.addVertex("sink");
        for (var juror : request.jurors()) {
            int room = juror.capacity() == null ? most : Math.min(most, juror.capacity());
            graph.addVertex("j " + juror.name());
            edge(graph, "j " + juror.name(), "sink", room);
        }
        var conflicts = new HashSet<>(request.conflicts());
        for (var entry : request.entries()) {
            graph.addVertex("e " + entry);
            edge(graph, "source", "e " + entry, request.readers());
            for (var juror : request.jurors())
                if (!conflicts.contains(new Conflict(entry, juror.name())))
                    edge(graph, "e " + entry, "j " + juror.name(), 1);
        }
        return (int) Math.round(new PushRelabelMFImpl<>(graph).calculateMaximumFlow("source", "sink"));
    }

    private static void edge(
            SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph, String from, String to, int width) {
        graph.setEdgeWeight(graph.addEdge(from, to), width);
    }

    /** Whether all of {@code readings} can be dealt with every load one of two neighbouring numbers. */
    boolean level(int readings) {
        int least = readings / request.jurors().size();
        return readings(least) == least * request.jurors().size() && readings(least + 1) == readings;
    }
}
