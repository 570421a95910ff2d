package id.terinovatif.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** Whom limits count as one: an IPv4 address, or an IPv6 network of 64 bits, which is what one customer has. */
public final class Network {
    private Network() {}

    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static String of(String address) {
        var parts = address.split(":", -1);
        return parts.length == 8 ? String.join(":", parts[0], parts[1], parts[2], parts[3]) : address;
    }
}
