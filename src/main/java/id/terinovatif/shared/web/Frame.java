package id.terinovatif.shared.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every page carries around its content.
 *
 * @param person the signed-in person's number, what the browser keeps is kept under it; null for a visitor
 * @param name of the signed-in person, null for a visitor
 * @param place region and year, or the product's line for a visitor
 * @param message what was just done ("Bukti ditambahkan"), null when nothing was
 * @param deadline of the open year as a sentence, null without one
 */
public record Frame(
        @Nullable Long person,
        @Nullable String name,
        String place,
        String path,
        java.util.List<Link> menu,
        @Nullable String message,
        @Nullable String deadline,
        Supplier<String> csrfToken) {

    private static final java.util.List<String> KINDS = java.util.List.of("Kabupaten ", "Kota ", "Provinsi ");

    /** An entry of the main menu. */
    public record Link(String href, String label) {}

    /** Asked only where a form stands, since it opens a session. */
    public String csrf() {
        return csrfToken.get();
    }

    /** The word before a region's name that a narrow screen leaves out: "Kabupaten ", or nothing. */
    public String placeKind() {
        return KINDS.stream().filter(place::startsWith).findFirst().orElse("");
    }

    public String placeName() {
        return place.substring(placeKind().length());
    }

    public boolean signedIn() {
        return name != null;
    }

    public boolean at(Link link) {
        return link.href().equals("/") ? path.equals("/") : path.startsWith(link.href());
    }
}
