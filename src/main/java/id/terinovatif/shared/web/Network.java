package id.terinovatif.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** Whom limits count as one: an IPv4 address, or an IPv6 network of 64 bits, which is what one customer has. */
public final class Network {
    private Network() {}

    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** An address as it may be kept: without its last part, so that it names a network and no device. */
    public static String shortened(String address) {
        var parts = address.split(":", -1);
        if (parts.length >= 3) return String.join(":", parts[0], parts[1], parts[2], "*");
        return address.contains(".") ? address.substring(0, address.lastIndexOf('.')) + ".*" : "tidak dikenal";
    }

    static String of(String address) {
        var parts = address.split(":", -1);
        return parts.length == 8 ? String.join(":", parts[0], parts[1], parts[2], parts[3]) : address;
    }
}
