package id.terinovatif.coach.training;

/** Counts of right and wrong for one thing that is there or not. */
final class Hits {
    private int right;
    private int extra;
    private int missed;

    void add(boolean wanted, boolean found) {
        if (wanted && found) right++;
        else if (found) extra++;
        else if (wanted) missed++;
    }

    double f1() {
        return right + extra + missed == 0 ? 1 : 2.0 * right / (2 * right + extra + missed);
    }

    @Override
    public String toString() {
        return "precision %.2f recall %.2f F1 %.2f n %d"
                .formatted(share(right + extra), share(right + missed), f1(), right + missed);
    }

    private double share(int of) {
        return of == 0 ? 1 : right / (double) of;
    }
}
