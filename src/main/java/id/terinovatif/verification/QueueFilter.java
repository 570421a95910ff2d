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
        LONGEST("lama", "Paling lama menunggu", "i.submitted_at, i.id"),
        STAKE("poin", "Poin terbanyak yang dipertaruhkan", "i.stake desc, i.submitted_at, i.id"),
        AGENCY("perangkat", "Perangkat daerah", "a.name, i.submitted_at, i.id");

        private final String code;
        private final String label;
        private final String order;

        Sort(String code, String label, String order) {
            this.code = code;
            this.label = label;
            this.order = order;
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
