package id.terinovatif.evidence.checks.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a file.
 *
 * @param fileType media type by content, whatever the name says
 * @param pageCount pages or slides the file has, null when it has none or they could not be counted
 * @param sheets the pages that were read, in order; may be fewer than {@code pageCount}
 * @param marked numbers of the pages, from 1, with a highlight
 * @param sealed the file carries a digital signature
 * @param seconds length of a film, null when unknown
 * @param trouble why not everything was read, in Indonesian, null when all was
 */
public record Content(
        String fileType,
        @Nullable Integer pageCount,
        List<Sheet> sheets,
        TextSource source,
        Set<Integer> marked,
        boolean sealed,
        @Nullable Double seconds,
        @Nullable String trouble) {

    /** A file of which nothing could be read, and why. */
    public static Content unread(String fileType, String trouble) {
        return new Content(fileType, null, List.of(), TextSource.NONE, Set.of(), false, null, trouble);
    }

    /** A document of text pages. */
    static Content of(String fileType, List<String> pages, TextSource source, @Nullable String trouble) {
        var sheets = pages.stream().map(Sheet::of).toList();
        return new Content(fileType, pages.size(), sheets, source, Set.of(), false, null, trouble);
    }

    /** Whether there is text in its pictures that was left unread for want of OCR. */
    public boolean scanned() {
        return Ocr.ABSENT.equals(trouble);
    }

    /** Text of the pages. */
    public List<String> pages() {
        return sheets.stream().map(Sheet::text).toList();
    }

    public int characters() {
        return pages().stream().mapToInt(String::length).sum();
    }

    /** Whether there is enough text to judge by. */
    public boolean readable() {
        return sheets.stream().mapToLong(Sheet::letters).sum() >= 20;
    }

    static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }
}
