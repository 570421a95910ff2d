package id.terinovatif.demo.paper;

import id.terinovatif.evidence.Letter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A finished file as somebody would upload it, with what is typed beside it. */
public final class Paper {
    private final String title;
    private final byte[] bytes;
    private final Letter letter;

    Paper(String title, byte[] bytes, Letter letter) {
        this.title = title;
        this.bytes = bytes;
        this.letter = letter;
    }

    /** A picture or a film, beside which nobody types a number or date. */
    Paper(String title, byte[] bytes) {
        this(title, bytes, new Letter(null, null, null));
    }

    public String title() {
        return title;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    public Letter letter() {
        return letter;
    }
}
