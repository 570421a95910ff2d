package id.terinovatif.account.signin;

import id.terinovatif.account.User;
import id.terinovatif.account.password.PersonInSession;
import id.terinovatif.account.pause.SignInAttempts;
import id.terinovatif.account.provider.ProviderOutcome;
import id.terinovatif.account.provider.ProviderSignIn;
import id.terinovatif.account.provider.Providers;
import id.terinovatif.account.session.Refusals;
import id.terinovatif.account.session.SessionOver;
import id.terinovatif.account.session.SignIn;
import id.terinovatif.account.session.SignInFirst;
import id.terinovatif.account.session.SignInOutcome;
import id.terinovatif.account.session.SignIns;
import id.terinovatif.account.token.ApiRefusal;
import id.terinovatif.account.token.ApiScope;
import id.terinovatif.account.token.BearerSignIn;
import id.terinovatif.account.token.MetricsToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may call which route. Whether a person may see or change one record is asked where the record is found. */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self';"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** A span for each of the twenty filters of a request cost a tenth of a page, and nobody reads them. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nothing here reads or writes a session: a request costs a sixth of one with it. */
    @Bean
    @Order(1)
    SecurityFilterChain withoutSession(HttpSecurity http, BearerSignIn tokens, MetricsToken metrics, SignIns signIns)
            throws Exception {
        return http.securityMatcher(
                        "/static/**",
                        "/actuator/**",
                        "/api/**",
                        "/katalog",
                        "/katalog/**",
                        "/katalog.atom",
                        "/data",
                        "/data/**",
                        "/catalog.jsonld",
                        "/gagasan",
                        "/gagasan/cocok",
                        "/gagasan/terjawab",
                        "/gagasan/kode",
                        "/gagasan/kode/**",
                        "/gagasan/{id:\\d+}",
                        "/gagasan/{id:\\d+}/juga",
                        "/sitemap.xml",
                        "/baca/**",
                        "/berjalan/**",
                        "/tiru/**",
                        "/sertifikat",
                        "/robots.txt",
                        "/favicon.ico")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(SecurityConfig::strict)
                .addFilterBefore(new Refusals(signIns, SignIn.Kind.TOKEN_FORBIDDEN), CsrfFilter.class)
                .addFilterBefore(tokens, UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new ApiRefusal()).accessDeniedHandler(new ApiRefusal()))
                .authorizeHttpRequests(allow -> withinScopes(allow)
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access(metrics)
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain withSession(
            HttpSecurity http,
            PersonInSession sessions,
            SignInOutcome outcome,
            SignIns signIns,
            Providers providers,
            ProviderOutcome arrival)
            throws Exception {
        if (providers.any()) ProviderSignIn.open(http, providers, arrival);
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(SecurityConfig::strict)
                .formLogin(form -> form.loginPage("/masuk")
                        .usernameParameter("email")
                        .passwordParameter("sandi")
                        .authenticationDetailsSource(SignInAttempts.Origin::of)
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(out -> out.logoutUrl("/keluar")
                        .logoutSuccessUrl("/")
                        .addLogoutHandler((request, response, who) -> {
                            if (who != null && who.getPrincipal() instanceof User user)
                                signIns.note(user, SignIn.Kind.LEFT, request);
                        }))
                .addFilterBefore(new Refusals(signIns, SignIn.Kind.FORBIDDEN), CsrfFilter.class)
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(new SessionOver()))
                .authorizeHttpRequests(allow -> allow.requestMatchers(
                                "/",
                                "/masuk",
                                "/masuk/kode",
                                "/masuk/kunci-sandi",
                                "/mulai/**",
                                "/undangan/**",
                                "/lupa-sandi",
                                "/sandi-baru/**",
                                "/sesi-habis",
                                "/error",
                                "/bantuan",
                                "/bantuan/**",
                                "/belajar",
                                "/belajar/**",
                                "/lomba/warga/**",
                                "/lomba/{id:\\d+}/ikut-warga")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/lomba",
                                "/lomba/{id:\\d+}",
                                "/lomba/{id:\\d+}/hasil",
                                "/lomba/{id:\\d+}/hasil.csv",
                                "/lomba/{id:\\d+}/berita-acara.json")
                        .permitAll()
                        .requestMatchers("/kelola/**")
                        .hasRole("ADMIN")
                        .requestMatchers("/verifikasi/**")
                        .hasRole("VERIFIER")
                        .requestMatchers("/pelatih/**")
                        .hasAnyRole("VERIFIER", "ADMIN", "LEADER")
                        .requestMatchers("/indeks/**", "/wilayah/**")
                        .hasAnyRole("OPERATOR", "AGENCY_HEAD", "VERIFIER", "ADMIN", "LEADER")
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
            withinScopes(
                    AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry allow) {
        for (var scope : ApiScope.values())
            allow.requestMatchers(scope.root() + "/**").hasAuthority(scope.authority());
        return allow;
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        // of this host alone: the office's other sites are none of our business
        headers.httpStrictTransportSecurity(tls -> tls.includeSubDomains(false).maxAgeInSeconds(31_536_000))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(self), geolocation=(self), microphone=(), payment=()"));
    }
}
