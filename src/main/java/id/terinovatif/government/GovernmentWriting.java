package id.terinovatif.government;

import id.terinovatif.account.User;

/** Somebody may write the government's answers of a year, asked while the year's row is held. */
public final class GovernmentWriting {
    private final User by;
    private final int year;

    GovernmentWriting(User by, int year) {
        this.by = by;
        this.year = year;
    }

    User by() {
        return by;
    }

    int year() {
        return year;
    }

    long regionId() {
        return by.regionId();
    }
}
