package id.terinovatif.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Behind a proxy that {@code TERINOVATIF_PROXY} names, the caller is whom its {@code X-Forwarded-For} says and TLS is what its
 * {@code X-Forwarded-Proto} says; from anybody else these headers mean nothing. The host is never taken from a request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Forwarded extends OncePerRequestFilter {
    private final TrustedProxies proxies;

    Forwarded(@Value("${terinovatif.proxy:}") String proxies) {
        this.proxies = TrustedProxies.of(proxies);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                proxies.trust(request.getRemoteAddr()) ? new Behind(request, caller(request)) : request, response);
    }

    /** The nearest address that is not a proxy of ours; what stands before it, anybody may have written. */
    private String caller(HttpServletRequest request) {
        var nearest = request.getRemoteAddr();
        for (var address : backwards(request)) {
            if (!TrustedProxies.isAddress(address)) return nearest;
            nearest = address;
            if (!proxies.trust(address)) return nearest;
        }
        return nearest;
    }

    private static List<String> backwards(HttpServletRequest request) {
        var addresses = new ArrayList<String>();
        for (var header : Collections.list(request.getHeaders("X-Forwarded-For")))
            for (var address : header.split(",", -1)) addresses.add(address.strip());
        return addresses.reversed();
    }

    private static final class Behind extends HttpServletRequestWrapper {
        private final String caller;
        private final boolean secure;

        Behind(HttpServletRequest request, String caller) {
            super(request);
            this.caller = caller;
            this.secure = "https".equalsIgnoreCase(first(request.getHeader("X-Forwarded-Proto")));
        }

        private static @Nullable String first(@Nullable String list) {
            return list == null ? null : list.split(",", 2)[0].strip();
        }

        @Override
        public String getRemoteAddr() {
            return caller;
        }

        @Override
        public String getRemoteHost() {
            return caller;
        }

        @Override
        public boolean isSecure() {
            return secure || super.isSecure();
        }

        @Override
        public String getScheme() {
            return secure ? "https" : super.getScheme();
        }
    }
}
