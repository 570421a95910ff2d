package id.terinovatif.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A page that people hand on.
 *
 * @param address in full
 * @param description what a preview of the link says, 200 characters at most
 */
public record SharedPage(String name, String address, String description) {
    private static final int LONGEST = 200;

    /** With the beginning of a text as its description, cut between two words. */
    public static SharedPage of(String name, String address, String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            var cut = line.lastIndexOf(' ', LONGEST - 2);
            line = line.substring(0, cut > 0 ? cut : LONGEST - 2) + " …";
        }
        return new SharedPage(name, address, line);
    }

    /** Opens WhatsApp with the name and the address; to whom, its person chooses there. */
    public String whatsapp() {
        return "https://wa.me/?text="
                + URLEncoder.encode(name + " " + address, StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }
}
