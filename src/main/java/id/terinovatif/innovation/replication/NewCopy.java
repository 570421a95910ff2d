package id.terinovatif.innovation.replication;

import id.terinovatif.shared.EmailAddress;
import id.terinovatif.shared.web.Faults;
import java.util.Map;

/**
 * What somebody who wants to copy says, or what is written down of it.
 *
 * @param innovation its name and {@code address} its page; empty where they are known
 * @param mail how its end is reached, may be empty
 */
public record NewCopy(
        String region,
        String agency,
        String mail,
        boolean whole,
        String part,
        String reason,
        String innovation,
        String address) {
    public static NewCopy of(Map<String, String> typed) {
        return new NewCopy(
                at(typed, "daerah"),
                at(typed, "opd"),
                at(typed, "surel"),
                !at(typed, "cakupan").equals("sebagian"),
                at(typed, "bagian"),
                at(typed, "alasan"),
                at(typed, "inovasi"),
                at(typed, "alamat"));
    }

    public static NewCopy empty() {
        return of(Map.of());
    }

    private static String at(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public Faults.Collector faults() {
        var faults = new Faults.Collector()
                .require("daerah", region, 120, "Nama daerah")
                .require("opd", agency, 160, "Perangkat daerah")
                .atMost("surel", mail, 160, "Alamat surel")
                .atMost("bagian", part, 500, "Bagian yang ditiru")
                .atMost("alasan", reason, 2_000, "Alasan");
        if (!mail.isEmpty() && !EmailAddress.plausible(mail)) faults.add("surel", "Alamat surel ini belum lengkap.");
        if (!whole && part.isEmpty()) faults.add("bagian", "Tulis bagian mana yang ditiru.");
        return faults;
    }

    /** Of an innovation of another region, which has to be named too. */
    Faults.Collector faultsElsewhere() {
        var faults = faults().require("inovasi", innovation, 200, "Nama inovasi")
                .atMost("alamat", address, 300, "Alamat halaman");
        if (!address.isEmpty() && !address.matches("https?://\\S+"))
            faults.add("alamat", "Tulis alamat lengkap, seperti https://contoh.go.id/katalog/1.");
        return faults;
    }
}
