package id.terinovatif.competition;

/** Things that are joined two by two, and the groups that come of it. */
final class Groups {
    private final int[] parent;

    Groups(int things) {
        parent = new int[things];
        for (int i = 0; i < things; i++) parent[i] = i;
    }

    /** The group's number, which is its smallest member's. */
    int of(int thing) {
        while (parent[thing] != thing) {
            parent[thing] = parent[parent[thing]];
            thing = parent[thing];
        }
        return thing;
    }

    void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
