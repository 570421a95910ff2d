package id.terinovatif.verification;

import org.jspecify.annotations.Nullable;

/**
 * The part of the queue that somebody works through, as it stands in the address of every page on the way.
 *
 * @param urut order, {@link QueueFilter.Sort}
 * @param perangkat number of an agency
 * @param pendampingan "ya" for agencies whose companion the person is
 * @param pemegang {@link QueueFilter.Holder}
 * @param umur least days of waiting
 * @param halaman page of the queue
 */
public record QueueForm(
        @Nullable String urut,
        @Nullable String perangkat,
        @Nullable String pendampingan,
        @Nullable String pemegang,
        @Nullable String umur,
        @Nullable String halaman) {
    /** All of it. */
    static final QueueForm ALL = new QueueForm(null, null, null, null, null, null);

    /** What was asked for; what cannot be understood is left out, since the page shows what it filters by. */
    public QueueFilter filter() {
        var agency = text(perangkat);
        return new QueueFilter(
                QueueFilter.Sort.of(text(urut)),
                agency.matches("\\d{1,18}") ? Long.valueOf(agency) : null,
                text(pendampingan).equals("ya"),
                QueueFilter.Holder.of(text(pemegang)),
                text(umur).matches("\\d{1,3}") ? Integer.parseInt(text(umur)) : 0);
    }

    public int page() {
        return text(halaman).matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(text(halaman))) : 1;
    }

    /** Behind an address that has no question mark yet: nothing, or "?urut=poin". */
    public String tail() {
        var query = query();
        return query.isEmpty() ? "" : "?" + query;
    }

    /** Behind an address that has one: nothing, or "&urut=poin". */
    public String more() {
        var query = query();
        return query.isEmpty() ? "" : "&" + query;
    }

    private String query() {
        return filter().query(page());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
