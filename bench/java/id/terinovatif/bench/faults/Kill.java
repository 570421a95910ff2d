package id.terinovatif.bench.faults;

import id.terinovatif.world.Programme;

/** How something ends without a word, and the programme when it is asked to stop. */
enum Kill {
    BOTH("programme and PostgreSQL at once"),
    PROGRAMME("programme alone"),
    DATABASE("PostgreSQL alone"),
    STOP("asked to stop");

    final String words;

    Kill(String words) {
        this.words = words;
    }

    /** PostgreSQL alone comes back in a second or two and a programme in many, so one kill of ten is the programme's. */
    static Kill turn(int round) {
        if (round % 100 == 99) return STOP;
        return switch (round % 20) {
            case 0 -> BOTH;
            case 10 -> PROGRAMME;
            default -> DATABASE;
        };
    }

    /** What ends here is not started again yet. */
    void strike(Programme programme) {
        if (this == BOTH || this == DATABASE) programme.killDatabase();
        if (this == BOTH || this == PROGRAMME) programme.kill();
        if (this == STOP) programme.stop();
    }

    /** Starts what does not come back by itself, and waits until it answers. */
    void mend(Programme programme) {
        if (this != DATABASE) programme.killAndStart();
    }
}
