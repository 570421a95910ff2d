package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Accepts;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.RefusedFile;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.arrival.Brought;
import id.terinovatif.evidence.use.RefusedFiles;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.instrument.Evidence;
import id.terinovatif.instrument.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in the evidence that a form brings to an indicator; what is refused stays before the person until answered. */
@Component
class Bringing {
    private final Vault vault;
    private final Attaching attaching;
    private final RefusedFiles refusals;

    Bringing(Vault vault, Attaching attaching, RefusedFiles refusals) {
        this.vault = vault;
        this.attaching = attaching;
        this.refusals = refusals;
    }

    /** What became of it: how many documents are attached now, and how many of them were in the vault before. */
    record Added(int taken, int known, List<RefusedFile> refused) {
        /** What was done, as a sentence; null when something was refused, which is said where it stands. */
        @Nullable
        String message() {
            if (!refused.isEmpty() || taken == 0) return null;
            if (known > 0)
                return "Berkas yang sama sudah ada di Bukti. Yang sudah ada dipakai di sini; tidak disimpan dua kali.";
            return taken == 1 ? "Bukti ditambahkan." : taken + " bukti ditambahkan.";
        }
    }

    /** The place to which it is brought, with what the form says of it. */
    private record Place(User user, Innovation innovation, Indicator indicator, IndicatorForm form) {}

    Added add(User user, Innovation innovation, Indicator indicator, IndicatorForm form, Brought brought) {
        var place = new Place(user, innovation, indicator, form);
        var refused = new ArrayList<RefusedFile>();
        int taken = 0;
        int known = 0;
        try {
            for (var id : form.chosen()) {
                attach(place, chosen(place, id));
                taken++;
            }
            if (brought.any()) {
                var told = new ArrayList<Vault.Taken>();
                refused.addAll(files(place, brought, told));
                taken += told.size();
                known = (int) told.stream().filter(Vault.Taken::known).count();
            }
            if (form.namesLink()) {
                attach(place, link(place));
                taken++;
            }
        } catch (Refused reason) {
            refused.add(new RefusedFile(null, String.valueOf(reason.getMessage())));
        }
        refusals.brought(user, innovation.id(), indicator.code(), taken > 0, refused);
        return new Added(taken, known, List.copyOf(refused));
    }

    private Document chosen(Place place, long id) throws Refused {
        var document = attaching.known(place.user(), place.innovation(), id);
        var accepts = new Accepts(IndicatorPages.formats(evidence(place.indicator())));
        if (accepts.takes(document)) return document;
        throw new Refused(
                "\"" + document.title() + "\" tidak diterima di indikator ini; kirim " + accepts.names() + ".");
    }

    private List<RefusedFile> files(Place place, Brought brought, List<Vault.Taken> told) throws Refused {
        var letter = letter(place.form());
        var formats = IndicatorPages.formats(evidence(place.indicator()));
        return brought.each((bytes, name) -> {
            var taken = vault.take(place.user(), place.innovation().agencyId(), bytes, name, formats, letter);
            attach(place, taken.document());
            told.add(taken);
        });
    }

    private Document link(Place place) throws Refused {
        var address = Objects.requireNonNullElse(place.form().tautan(), "");
        return vault.addLink(place.user(), place.innovation().agencyId(), address, letter(place.form()));
    }

    private static Letter letter(IndicatorForm form) throws Refused {
        return Letter.typed(form.nomor(), form.tanggal(), form.perihal());
    }

    private void attach(Place at, Document document) {
        attaching.link(at.user(), at.innovation().id(), at.indicator().code(), document, where(at.form()));
    }

    private static List<Evidence> evidence(Indicator indicator) {
        if (!indicator.evidence().isEmpty()) return indicator.evidence();
        return indicator.variants().stream()
                .flatMap(variant -> variant.evidence().stream())
                .toList();
    }

    private static @Nullable String where(IndicatorForm form) {
        var place = Objects.requireNonNullElse(form.tempat(), "").strip();
        return place.isEmpty() ? null : place.substring(0, Math.min(place.length(), 120));
    }
}
