package id.terinovatif.instrument;

/** An urusan pemerintahan with its class. */
public record Urusan(String code, String name, UrusanClass urusanClass) {
    public boolean pelayananDasar() {
        return urusanClass == UrusanClass.WAJIB_PELAYANAN_DASAR;
    }
}
