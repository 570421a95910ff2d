package id.terinovatif.catalogue.kit;

import id.terinovatif.innovation.replication.NewCopy;
import id.terinovatif.shared.web.Faults;
import java.util.Map;

/**
 * What a region says that wants to copy a public innovation.
 *
 * @param opened the signed time at which the form was opened
 * @param trap what stands in the field that no person sees
 */
public record Interest(NewCopy said, String opened, String trap) {
    static Interest of(Map<String, String> typed) {
        return new Interest(
                NewCopy.of(typed),
                typed.getOrDefault("waktu", ""),
                typed.getOrDefault("situs", "").strip());
    }

    Faults.Collector faults() {
        return said.faults().require("surel", said.mail(), 160, "Surel kantor");
    }
}
