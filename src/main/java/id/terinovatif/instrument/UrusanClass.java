package id.terinovatif.instrument;

import java.util.Arrays;
import java.util.Optional;

/** The class of an urusan under UU 23/2014. */
public enum UrusanClass {
    WAJIB_PELAYANAN_DASAR("wajib_pelayanan_dasar"),
    WAJIB_NON_PELAYANAN_DASAR("wajib_non_pelayanan_dasar"),
    PILIHAN("pilihan"),
    PENUNJANG("penunjang");

    private final String code;

    UrusanClass(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<UrusanClass> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
