package id.terinovatif.ideas;

import id.terinovatif.account.User;
import id.terinovatif.shared.NotAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a proposal in, of a citizen or of staff. */
@Component
class Sending {
    private static final String RECEIPT = "Dicatat otomatis saat kiriman masuk.";

    private final Proposals proposals;
    private final Contacts contacts;
    private final Box box;
    private final Messaging messaging;

    Sending(Proposals proposals, Contacts contacts, Box box, Messaging messaging) {
        this.proposals = proposals;
        this.contacts = contacts;
        this.box = box;
        this.messaging = messaging;
    }

    /** The code by which its sender finds it again; it is shown once. */
    @Transactional
    Code citizen(long regionId, Draft draft) {
        if (box.closed(regionId).isPresent()) throw new NotAllowed("Kotak gagasan sedang ditutup.");
        var code = Code.random();
        long id = proposals.add(regionId, draft, State.RECEIVED, code, null);
        if (!draft.contact().isEmpty()) contacts.keep(regionId, id, draft.contact());
        messaging.said(proposals.behind(code).orElseThrow(), State.RECEIVED, RECEIPT, null);
        return code;
    }

    /** Of somebody with an account; others read it at once. Its number. */
    @Transactional
    long staff(User user, Draft draft) {
        var code = Code.random();
        long id = proposals.add(user.regionId(), draft, State.PUBLISHED, code, user.id());
        messaging.said(proposals.behind(code).orElseThrow(), State.PUBLISHED, RECEIPT, null);
        return id;
    }
}
