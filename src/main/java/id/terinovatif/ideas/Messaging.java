package id.terinovatif.ideas;

import id.terinovatif.shared.EmailAddress;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says one message for each state: on the page behind the code, and by mail to whoever left an address; to all that were joined. */
@Component
class Messaging {
    private final JdbcClient jdbc;
    private final Proposals proposals;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Address address;

    Messaging(JdbcClient jdbc, Proposals proposals, Contacts contacts, Outbox outbox, Address address) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.contacts = contacts;
        this.outbox = outbox;
        this.address = address;
    }

    void said(Proposal proposal, State state, String words, @Nullable Long by) {
        proposals.say(proposal.regionId(), proposal.id(), state, words.strip(), by);
        for (long id : together(proposal)) {
            var contact = contacts.of(proposal.regionId(), id).orElse("");
            if (EmailAddress.plausible(contact))
                outbox.post(
                        proposal.regionId(),
                        contact,
                        state.label() + ": " + proposal.title(),
                        state.message() + (words.isBlank() ? "" : "\n\n" + words.strip())
                                + "\n\nLihat keadaannya dengan kode Anda: " + address.of("/gagasan/kode"));
            if (state.last()) contacts.answered(proposal.regionId(), id);
        }
    }

    private List<Long> together(Proposal proposal) {
        var all = new ArrayList<Long>();
        all.add(proposal.id());
        all.addAll(jdbc.sql("select id from proposal where region_id = ? and joined_to = ?")
                .params(proposal.regionId(), proposal.id())
                .query(Long.class)
                .list());
        return all;
    }
}
