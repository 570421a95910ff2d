package id.terinovatif.instrument;

import java.util.Arrays;
import java.util.Optional;

/** How a field of the profile is filled in. */
public enum FieldType {
    TEXT("text"),
    LONG_TEXT("longText"),
    CHOICE("choice"),
    CHOICES("choices"),
    DATE("date"),
    PLACE("place"),
    FILE("file");

    private final String code;

    FieldType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<FieldType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
