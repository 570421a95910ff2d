package id.terinovatif.coach;

/** Which problem the first three sentences after the legal block show. */
public enum ProblemPlace {
    /** One of the area served. */
    LOKAL,
    /** Only a national or general one. */
    MAKRO,
    /** None that we found. */
    TIDAK
}
