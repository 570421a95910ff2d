package id.terinovatif.verification;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.submission.Frozen;
import id.terinovatif.instrument.ProfileField;
import id.terinovatif.year.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What changed since verifiers last looked: texts by word, levels and documents by indicator. */
@Component
public class Changes {
    private static final Frozen.Level NOTHING = new Frozen.Level(0, null, Map.of());

    private final Frozen frozen;
    private final Years years;

    Changes(Frozen frozen, Years years) {
        this.frozen = frozen;
        this.years = years;
    }

    /** A text that changed. */
    public record Text(String name, List<WordDiff.Piece> pieces) {}

    /** The texts that changed since the last look; nothing at the first. */
    List<Text> texts(Innovation innovation) {
        var before = frozen.lastJudged(innovation);
        var now = frozen.now(innovation);
        if (before.isEmpty() || now.isEmpty()) return List.of();
        return years.instrument(innovation.year()).profileFields().stream()
                .flatMap(field -> text(field, before.get().profile(), now.get().profile()).stream())
                .toList();
    }

    private static Optional<Text> text(ProfileField field, Map<String, String> before, Map<String, String> now) {
        var old = before.getOrDefault(field.code(), "");
        var fresh = now.getOrDefault(field.code(), "");
        return old.equals(fresh) ? Optional.empty() : Optional.of(new Text(field.name(), WordDiff.of(old, fresh)));
    }

    /** Sentences on one claim: its level, its documents; nothing at the first look or when it stayed. */
    List<String> claim(Innovation innovation, String indicator) {
        var before = frozen.lastJudged(innovation);
        var now = frozen.now(innovation);
        if (before.isEmpty() || now.isEmpty()) return List.of();
        return sentences(
                before.get().levels().getOrDefault(indicator, NOTHING),
                now.get().levels().getOrDefault(indicator, NOTHING));
    }

    /** Why a verdict on an earlier form of the claim was not kept: both forms, and what differs. */
    String moved(Innovation innovation, String indicator, String seen) {
        var before = frozen.claim(innovation, indicator, seen);
        var now = frozen.now(innovation).map(copy -> copy.levels().getOrDefault(indicator, NOTHING));
        var words = "Putusan belum disimpan: klaim ini dikirim lagi dalam bentuk lain sejak Anda membukanya. ";
        if (before.isEmpty() || now.isEmpty()) return words + "Lihat yang sekarang, lalu putuskan lagi.";
        return words + String.join(" ", sentences(before.get(), now.get()))
                + " Yang tampil di bawah adalah bentuk yang sekarang; pilihan Anda masih ada.";
    }

    private static List<String> sentences(Frozen.Level old, Frozen.Level fresh) {
        var sentences = new ArrayList<String>();
        if (old.level() != fresh.level()) sentences.add("Tingkat " + old.level() + " menjadi " + fresh.level() + ".");
        if (!java.util.Objects.equals(old.variant(), fresh.variant()))
            sentences.add("Cara mengisi (satuan ukur) diganti.");
        Frozen.only(fresh.documents(), old.documents()).forEach(title -> sentences.add("Dokumen baru: " + title + "."));
        Frozen.only(old.documents(), fresh.documents())
                .forEach(title -> sentences.add("Dokumen dilepas: " + title + "."));
        return sentences;
    }
}
