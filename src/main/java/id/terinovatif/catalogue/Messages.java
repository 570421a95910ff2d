package id.terinovatif.catalogue;

import id.terinovatif.shared.Missing;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.OpenForms;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries a stranger's words to the agency's own address. The sender's address goes there and nowhere else: nothing is kept here but
 * the mail until it has left.
 */
@Component
public class Messages {
    private static final int A_DAY = 3;

    private final Entries entries;
    private final Published published;
    private final OpenForms forms;
    private final Outbox outbox;
    private final Address address;

    Messages(Entries entries, Published published, OpenForms forms, Outbox outbox, Address address) {
        this.entries = entries;
        this.published = published;
        this.forms = forms;
        this.outbox = outbox;
        this.address = address;
    }

    Letter empty() {
        return new Letter("", "", "", forms.opened(), "");
    }

    Letter again(Letter letter) {
        return letter.reopened(forms.opened());
    }

    /** Whether a message to it would arrive. */
    public boolean open(Published.Contact contact) {
        return contact.email() != null && outbox.open();
    }

    /** Why it was not sent, in words; empty when it is on its way. */
    @Transactional
    public Optional<String> send(long id, Letter letter, String network) {
        var entry = entries.find(id).orElseThrow(Missing::new);
        var to = published.contact(id).email();
        if (to == null || !outbox.open()) return Optional.of("Pesan belum bisa dikirim dari halaman ini.");
        var refused = forms.refusal(letter.opened(), letter.trap());
        if (refused.isPresent()) return refused;
        if (!forms.counted("pesan", network, A_DAY)
                || !forms.counted("pesan", letter.mail().toLowerCase(Locale.ROOT), A_DAY))
            return Optional.of("Dari alamat Anda sudah tiga pesan hari ini. Kirim yang berikutnya besok.");
        outbox.post(entry.regionId(), to, "Pertanyaan tentang " + entry.name(), """
                Seseorang menulis lewat katalog tentang %s (%s):

                %s

                Dari: %s
                Balas ke: %s

                Alamat pengirim hanya ada di surat ini; Terinovatif tidak menyimpannya.
                """.formatted(
                        entry.name(), address.of("/katalog/" + id), letter.words(), letter.from(), letter.mail()));
        return Optional.empty();
    }
}
