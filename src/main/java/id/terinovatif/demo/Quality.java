package id.terinovatif.demo;

/** How well somebody wrote, from a story that a stranger understands to an empty page; and how many of 175 write so. */
enum Quality {
    CLEAR(48),
    FAIR(52),
    ESSAY(25),
    SLOGAN(25),
    BEGUN(15),
    EMPTY(10);

    private final int of175;

    Quality(int of175) {
        this.of175 = of175;
    }

    int of175() {
        return of175;
    }
}
