package id.terinovatif.evidence;

import id.terinovatif.shared.Indonesian;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper, picture, film or address that proves something; it stands once in the vault and may serve several indicators.
 *
 * @param agencyId the agency it belongs to, null for the region's own
 */
public record Document(
        long id,
        long regionId,
        @Nullable Long agencyId,
        String kind,
        String title,
        @Nullable String sha256,
        @Nullable Long size,
        @Nullable String mediaType,
        @Nullable String url,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable String subject,
        @Nullable String signatory,
        @Nullable Integer yearsFrom,
        @Nullable Integer yearsTo,
        @Nullable String quarantine,
        Instant addedAt) {
    static final String UNSCANNED = "WAITING";

    /** Waits for the virus scanner; nobody may open it until then. */
    public boolean unscanned() {
        return UNSCANNED.equals(quarantine);
    }

    /** Why its bytes may not be opened, null when they may. */
    public @Nullable String closed() {
        if (quarantine == null) return null;
        return unscanned()
                ? "Berkas ini menunggu pemeriksaan virus karena pemindai sedang tidak menjawab. Setelah diperiksa, berkas bisa dibuka."
                : "Berkas ini mengandung virus (" + quarantine
                        + ") dan tidak dapat dibuka. Bersihkan berkas aslinya, lalu unggah ulang.";
    }

    public boolean link() {
        return kind.equals("LINK");
    }

    public String label() {
        if (link()) return "TAUTAN";
        return mediaType == null
                ? "?"
                : FileKind.of(mediaType).map(FileKind::label).orElse("?");
    }

    /** What a list shows below the title: number, date and subject as far as they were given. */
    public String letter() {
        var text = new StringBuilder();
        if (letterNumber != null) text.append("Nomor ").append(letterNumber);
        if (letterDate != null)
            text.append(text.isEmpty() ? "Tanggal " : ", tanggal ").append(Indonesian.date(letterDate));
        if (subject != null) text.append(text.isEmpty() ? "" : ": ").append(subject);
        if (signatory != null)
            text.append(text.isEmpty() ? "Ditandatangani " : "; ditandatangani ")
                    .append(signatory);
        return text.isEmpty() ? "Nomor, tanggal, dan perihal belum diisi" : text.toString();
    }

    /** What identifies its content: the bytes' hash or the address. */
    public String identity() {
        return link() ? String.valueOf(url) : String.valueOf(sha256);
    }
}
