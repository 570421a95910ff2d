package id.terinovatif.verification;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the queue, in which order; as it stands in the address, so that it can be kept and sent on.
 *
 * @param agency only of this one
 * @param mine only of agencies whose companion the person is
 */
public record QueueFilter(Sort sort, @Nullable Long agency, boolean mine) {
    /** An order of the queue. */
    public enum Sort {
        LONGEST("lama", "Paling lama menunggu", "i.submitted_at, i.id", false),
        STAKE("poin", "Poin terbanyak yang dipertaruhkan", "stake desc, i.submitted_at, i.id", true),
        AGENCY("perangkat", "Perangkat daerah", "i.agency, i.submitted_at, i.id", false);

        private final String code;
        private final String label;
        private final String order;
        private final boolean byStake;

        Sort(String code, String label, String order, boolean byStake) {
            this.code = code;
            this.label = label;
            this.order = order;
            this.byStake = byStake;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        String order() {
            return order;
        }

        /** Whether the stake of all that waits must be known to find one page of it. */
        boolean byStake() {
            return byStake;
        }

        static Sort of(String code) {
            for (var sort : values()) if (sort.code.equals(code)) return sort;
            return LONGEST;
        }
    }

    /** What was asked for; what cannot be understood is left out, since the page shows what it filters by. */
    static QueueFilter of(String sort, String agency, String mine) {
        return new QueueFilter(
                Sort.of(sort), agency.matches("\\d{1,18}") ? Long.valueOf(agency) : null, mine.equals("ya"));
    }

    /** The address of a page of it. */
    public String page(int page) {
        return "/verifikasi?urut=" + sort.code + (agency == null ? "" : "&perangkat=" + agency)
                + (mine ? "&pendampingan=ya" : "") + "&halaman=" + page;
    }

    public boolean narrow() {
        return agency != null || mine;
    }
}
