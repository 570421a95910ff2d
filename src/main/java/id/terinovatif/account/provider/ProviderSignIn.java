package id.terinovatif.account.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.web.client.RestClient;

/** The way to a provider and back: {@code /masuk/lewat/pemda}, then {@code /masuk/dari/pemda}. */
public final class ProviderSignIn {
    static final String THERE = "/masuk/lewat";
    static final String BACK = "/masuk/dari/";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ProviderSignIn() {}

    /** Opens the way by providers, with state, nonce and PKCE in the session. */
    public static void open(HttpSecurity http, Providers providers, ProviderOutcome outcome) throws Exception {
        var there = new DefaultOAuth2AuthorizationRequestResolver(providers, THERE);
        there.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage("/masuk")
                .clientRegistrationRepository(providers)
                .authorizedClientRepository(new Forgetful())
                .authorizationEndpoint(end -> end.authorizationRequestResolver(new Remembering(there)))
                .redirectionEndpoint(end -> end.baseUri(BACK + "*"))
                .tokenEndpoint(end -> end.accessTokenResponseClient(tokens()))
                .userInfoEndpoint(end -> end.oidcUserService(request ->
                        new DefaultOidcUser(List.of(new SimpleGrantedAuthority("ROLE_NONE")), request.getIdToken())))
                .successHandler(outcome)
                .failureHandler(outcome)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(outcome);
                        return filter;
                    }
                }));
    }

    /** A provider that takes the call and never answers holds nobody longer than this. */
    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var patient = new SimpleClientHttpRequestFactory();
        patient.setConnectTimeout(PATIENCE);
        patient.setReadTimeout(PATIENCE);
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(patient)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** Keeps which page was wanted while its reader is at the provider. */
    private record Remembering(OAuth2AuthorizationRequestResolver there) implements OAuth2AuthorizationRequestResolver {
        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            return kept(there.resolve(request), request);
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
            return kept(there.resolve(request, id), request);
        }

        private static @Nullable OAuth2AuthorizationRequest kept(
                @Nullable OAuth2AuthorizationRequest onwards, HttpServletRequest request) {
            if (onwards != null) ProviderInSession.wants(request);
            return onwards;
        }
    }

    /** The tokens of a provider open its own services; nothing here calls them, so none is kept. */
    private static final class Forgetful implements OAuth2AuthorizedClientRepository {
        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String id, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {
            // see above
        }

        @Override
        public void removeAuthorizedClient(
                String id, Authentication who, HttpServletRequest request, HttpServletResponse response) {
            // none is kept
        }
    }
}
