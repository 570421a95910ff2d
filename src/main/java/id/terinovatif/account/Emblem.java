package id.terinovatif.account;

import java.util.Base64;

/** A region's emblem as PNG or JPEG, drawn anew by a reading process. */
public final class Emblem {
    /** The first byte of every JPEG; a PNG begins with another. */
    private static final byte JPEG = (byte) 0xFF;

    private final byte[] bytes;

    public Emblem(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }

    public String mediaType() {
        return bytes[0] == JPEG ? "image/jpeg" : "image/png";
    }

    /** The picture as an address that needs no fetching. */
    public String address() {
        return "data:" + mediaType() + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
