package id.terinovatif.training.certificate;

import java.util.Base64;

/** A region's emblem as PNG or JPEG, drawn anew by a reading process. */
record Emblem(byte[] bytes) {
    /** The first byte of every JPEG; a PNG begins with another. */
    private static final byte JPEG = (byte) 0xFF;

    String mediaType() {
        return bytes[0] == JPEG ? "image/jpeg" : "image/png";
    }

    /** The picture as an address that needs no fetching. */
    String address() {
        return "data:" + mediaType() + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
