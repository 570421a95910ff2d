package id.terinovatif.account.provider;

import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Address;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The identity providers that {@code TERINOVATIF_OIDC} names. One is asked for its own addresses when somebody first goes there, so
 * that a provider that is down keeps nobody from starting.
 */
@Component
public class Providers implements ClientRegistrationRepository {
    private final List<Provider> all;
    private final Address address;
    private final Map<String, ClientRegistration> met = new ConcurrentHashMap<>();

    Providers(@Value("${terinovatif.oidc:}") String names, Environment settings, Address address) {
        this.address = address;
        this.all = Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(id -> named(id, settings))
                .toList();
    }

    private static Provider named(String id, Environment settings) {
        var root = "terinovatif.oidc." + id + ".";
        return new Provider(
                id,
                settings.getProperty(root + "name", id),
                settings.getRequiredProperty(root + "issuer"),
                settings.getRequiredProperty(root + "client"),
                settings.getRequiredProperty(root + "secret"));
    }

    /** Whether the setting names one. */
    public boolean any() {
        return !all.isEmpty();
    }

    /** In the order of the setting. */
    public List<Provider> all() {
        return all;
    }

    Optional<Provider> find(String id) {
        return all.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    /** Throws {@link Missing} for one that no setting names. */
    Provider get(String id) {
        return find(id).orElseThrow(Missing::new);
    }

    /** What buttons call the provider of this issuer; the issuer itself once no setting names it. */
    String name(String issuer) {
        return all.stream()
                .filter(provider -> provider.issuer().equals(issuer))
                .map(Provider::name)
                .findFirst()
                .orElse(issuer);
    }

    /** Throws {@link IllegalArgumentException} while the provider does not answer, and asks again the next time. */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var provider = find(id).orElse(null);
        if (provider == null) return null;
        return ClientRegistration.withClientRegistration(met.computeIfAbsent(id, unmet -> ask(provider)))
                .redirectUri(address.of(ProviderSignIn.BACK + id))
                .build();
    }

    /** The account's number at the provider is all that is wanted of it: neither name nor address. */
    private static ClientRegistration ask(Provider provider) {
        return ClientRegistrations.fromIssuerLocation(provider.issuer())
                .registrationId(provider.id())
                .clientId(provider.client())
                .clientSecret(provider.secret())
                .scope("openid")
                .build();
    }
}
