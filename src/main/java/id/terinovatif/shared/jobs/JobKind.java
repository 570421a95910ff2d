package id.terinovatif.shared.jobs;

/** How one kind of work is done. It may be done twice (a node can die after it, before saying so), so twice must be as good as once. */
public interface JobKind {
    String name();

    /** Does it; whatever it throws is tried again later. InterruptedException when the node is stopping. */
    void run(Job job) throws Exception;

    /** Called at the start and every hour on each node: work that comes by the clock asks for itself here. */
    default void remind() {}

    /** Whether it takes a minute rather than a second; slow work has a worker of its own, so that the rest does not wait. */
    default boolean slow() {
        return false;
    }

    /** How often it may fail before it is given up. */
    default int mostAttempts() {
        return 4;
    }

    /** It failed as often as it may: leaves a state that people can read. */
    void giveUp(Job job);
}
