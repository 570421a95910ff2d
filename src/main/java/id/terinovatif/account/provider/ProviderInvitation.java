package id.terinovatif.account.provider;

import id.terinovatif.account.Invitations;
import id.terinovatif.account.People;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An invitation answered with an account at a provider instead of a password. */
@Component
class ProviderInvitation {
    private final Invitations invitations;
    private final Identities identities;
    private final People people;
    private final PasswordEncoder encoder;

    ProviderInvitation(Invitations invitations, Identities identities, People people, PasswordEncoder encoder) {
        this.invitations = invitations;
        this.identities = identities;
        this.people = people;
        this.encoder = encoder;
    }

    /**
     * False when the link is used up, or the identity opens another account already. The account has a password that nobody knows;
     * {@code /lupa-sandi} gives one.
     */
    @Transactional
    public boolean accept(String hash, String issuer, String subject) {
        var invitation = invitations.openByHash(hash).orElse(null);
        if (invitation == null || invitation.personId() != null) return false;
        if (identities.taken(issuer, subject)) return false;
        if (!invitations.accept(invitation, String.valueOf(encoder.encode(UUID.randomUUID() + "!")))) return false;
        var person = people.byEmail(invitation.email()).orElseThrow();
        if (!identities.link(people.asUser(person), issuer, subject))
            throw new DuplicateKeyException("linked meanwhile");
        return true;
    }
}
