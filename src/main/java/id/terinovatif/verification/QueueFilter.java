package id.terinovatif.verification;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the queue, in which order.
 *
 * @param agency only of this one
 * @param mine only of agencies whose companion the person is
 * @param days only what has waited at least so long
 */
public record QueueFilter(Sort sort, @Nullable Long agency, boolean mine, Holder holder, int days) {
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

    /** Who has it on the desk. */
    public enum Holder {
        ANYONE("", "Siapa saja", "true"),
        NOBODY("bebas", "Belum dipegang", "h.person_id is null"),
        ME("saya", "Saya", "h.person_id = :person");

        private final String code;
        private final String label;
        private final String condition;

        Holder(String code, String label, String condition) {
            this.code = code;
            this.label = label;
            this.condition = condition;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        String condition() {
            return condition;
        }

        static Holder of(String code) {
            for (var holder : values()) if (holder.code.equals(code)) return holder;
            return ANYONE;
        }
    }

    /** The query of a page of it; empty for the first page of everything. */
    String query(int page) {
        var parts = new ArrayList<String>();
        if (sort != Sort.LONGEST) parts.add("urut=" + sort.code);
        if (agency != null) parts.add("perangkat=" + agency);
        if (mine) parts.add("pendampingan=ya");
        if (holder != Holder.ANYONE) parts.add("pemegang=" + holder.code);
        if (days > 0) parts.add("umur=" + days);
        if (page > 1) parts.add("halaman=" + page);
        return String.join("&", parts);
    }

    /** The address of a page of it. */
    public String page(int page) {
        var query = query(page);
        return query.isEmpty() ? "/verifikasi" : "/verifikasi?" + query;
    }

    public boolean narrow() {
        return agency != null || mine || holder != Holder.ANYONE || days > 0;
    }

    /** What it shows, in words: "Paling lama menunggu, belum dipegang". */
    public String words() {
        var parts = new ArrayList<String>();
        parts.add(sort.label);
        if (agency != null) parts.add("satu perangkat daerah");
        if (holder != Holder.ANYONE) parts.add("dipegang: " + holder.label.toLowerCase(Locale.ROOT));
        if (days > 0) parts.add("paling sedikit " + days + " hari");
        if (mine) parts.add("pendampingan saya");
        return String.join(", ", parts);
    }
}
