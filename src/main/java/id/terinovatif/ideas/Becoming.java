package id.terinovatif.ideas;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.profile.ManyFields;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.writing.Beginning;
import id.terinovatif.shared.NotAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Begins the innovation that a proposal becomes. */
@Component
class Becoming {
    private final Beginning beginning;
    private final Innovations innovations;
    private final Profiles profiles;
    private final ManyFields fields;

    Becoming(Beginning beginning, Innovations innovations, Profiles profiles, ManyFields fields) {
        this.beginning = beginning;
        this.innovations = innovations;
        this.profiles = profiles;
        this.fields = fields;
    }

    /** The text goes along; its writers make a story of it. */
    long draft(User user, Proposal proposal) {
        var year = user.region().openYear();
        if (year == null) throw new NotAllowed("Tahun penilaian belum dibuka.");
        long agency = Objects.requireNonNull(proposal.agencyId());
        long id = beginning.begin(user, agency, year, proposal.title());
        var writing = innovations.visibleTo(user).opened(id);
        var from = proposal.personId() == null ? "warga" : "pegawai";
        fields.save(
                writing,
                Map.of(
                        "rancang_bangun",
                        "Berawal dari " + proposal.kind().label().toLowerCase(Locale.ROOT) + " " + from + ":\n\n"
                                + proposal.words()));
        profiles.reflect(writing, profiles.of(writing.innovation()));
        return id;
    }
}
