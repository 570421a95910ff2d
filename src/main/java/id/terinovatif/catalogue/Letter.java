package id.terinovatif.catalogue;

import id.terinovatif.shared.EmailAddress;
import id.terinovatif.shared.web.Faults;
import java.util.Map;

/**
 * What a stranger writes to the agency of a public innovation.
 *
 * @param opened the signed time at which the form was opened
 * @param trap what stands in the field that no person sees
 */
public record Letter(String from, String mail, String words, String opened, String trap) {
    static Letter of(Map<String, String> typed) {
        return new Letter(
                at(typed, "dari"), at(typed, "surel"), at(typed, "pesan"), at(typed, "waktu"), at(typed, "situs"));
    }

    private static String at(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    Letter reopened(String now) {
        return new Letter(from, mail, words, now, "");
    }

    Faults.Collector faults() {
        var faults = new Faults.Collector()
                .require("dari", from, 120, "Nama kantor atau lembaga Anda")
                .require("surel", mail, 160, "Alamat surel Anda")
                .require("pesan", words, 2_000, "Pesan");
        if (!mail.isEmpty() && !EmailAddress.plausible(mail)) faults.add("surel", "Alamat surel ini belum lengkap.");
        return faults;
    }
}
