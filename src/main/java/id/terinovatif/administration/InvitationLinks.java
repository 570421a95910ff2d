package id.terinovatif.administration;

import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import org.springframework.stereotype.Component;

/** The link an admin hands over; with a mail server it also leaves by mail. */
@Component
public class InvitationLinks {
    private final Outbox outbox;
    private final Address address;

    InvitationLinks(Outbox outbox, Address address) {
        this.outbox = outbox;
        this.address = address;
    }

    /** The full address to choose a password at, posted to the person where mail is configured. */
    public String hand(long regionId, String place, String name, String email, String secret) {
        var link = address.of("/undangan/" + secret);
        outbox.post(regionId, email, "Akun Terinovatif " + place, """
                %s yang baik,

                %s memakai Terinovatif untuk mengisi dan memeriksa inovasi daerah. Pilih kata sandi Anda di:

                %s

                Tautan ini berlaku tujuh hari dan sekali pakai. Jangan diteruskan kepada orang lain.
                """.formatted(name, place, link));
        return link;
    }

    public boolean byMail() {
        return outbox.open();
    }
}
