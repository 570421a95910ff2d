package id.terinovatif.shared.jobs;

/** How one kind of work is done. It may be done twice (a node can die after it, before saying so), so twice must be as good as once. */
public interface JobKind {
    String name();

    /** Does it; whatever it throws is tried again later. InterruptedException when the node is stopping. */
    void run(Job job) throws Exception;

    /** It failed as often as it may: leaves a state that people can read. */
    void giveUp(Job job);
}
