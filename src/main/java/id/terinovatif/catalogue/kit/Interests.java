package id.terinovatif.catalogue.kit;

import id.terinovatif.account.Regions;
import id.terinovatif.catalogue.Entries;
import id.terinovatif.catalogue.Entry;
import id.terinovatif.catalogue.Published;
import id.terinovatif.innovation.replication.Recording;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.OpenForms;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the interest of another region in a public innovation, writes it into its agency's book and tells the agency. */
@Component
class Interests {
    private static final int A_DAY = 3;

    private final Entries entries;
    private final Published published;
    private final Recording recording;
    private final Regions regions;
    private final OpenForms forms;
    private final Outbox outbox;
    private final Address address;

    Interests(
            Entries entries,
            Published published,
            Recording recording,
            Regions regions,
            OpenForms forms,
            Outbox outbox,
            Address address) {
        this.entries = entries;
        this.published = published;
        this.recording = recording;
        this.regions = regions;
        this.forms = forms;
        this.outbox = outbox;
        this.address = address;
    }

    /** Missing while it is not public; one that has stopped is not offered. */
    Entry entry(long id) {
        return entries.find(id).filter(one -> !one.stopped()).orElseThrow(Missing::new);
    }

    String opened() {
        return forms.opened();
    }

    /** Why it was not taken, in words; empty when it is written down. */
    @Transactional
    public Optional<String> send(long id, Interest interest, String network) {
        var entry = entry(id);
        var refused = forms.refusal(interest.opened(), interest.trap());
        if (refused.isPresent()) return refused;
        var said = interest.said();
        if (!forms.counted("minat", network, A_DAY)
                || !forms.counted("minat", said.mail().toLowerCase(Locale.ROOT), A_DAY))
            return Optional.of("Dari alamat Anda sudah tiga kiriman hari ini. Kirim yang berikutnya besok.");
        var region = regions.find(entry.regionId()).orElseThrow();
        long copy = recording.interest(entry.regionId(), region.name(), region.zone(), id, said);
        var to = published.contact(id).email();
        if (to != null)
            outbox.post(entry.regionId(), to, "Minat meniru " + entry.name(), """
                    %s, %s, berminat meniru %s, %s.

                    %s

                    Jawab di %s. Dari sana Anda bisa mengirim tautan supaya mereka mengabari tanpa akun.
                    """.formatted(
                            said.agency(),
                            said.region(),
                            entry.name(),
                            said.whole() ? "seluruhnya" : "sebagian: " + said.part(),
                            said.reason(),
                            address.of("/replikasi/" + copy)));
        return Optional.empty();
    }
}
