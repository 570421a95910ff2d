package id.terinovatif.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** A side from which the catalogue is narrowed; each is a link with its count. */
public enum Facet {
    MEASURED("hasil", "Hasil", "case when e.measured then 'terukur' end"),
    KIT("kit", "Kit untuk meniru", "case when e.kit then 'kit' end"),
    REPLICATED("ditiru", "Ditiru daerah lain", "case when e.replicated > 0 or e.copied > 0 then 'ya' end"),
    STATE(
            "keadaan",
            "Keadaan",
            "case when e.stopped or e.report_state = 'STOPPED' then 'berhenti'"
                    + " when e.confirmed_on > current_date - 365 then 'dikonfirmasi' else 'belum' end"),
    URUSAN("urusan", "Urusan", "e.urusan"),
    JENIS("jenis", "Jenis", "e.jenis"),
    BENTUK("bentuk", "Bentuk", "e.bentuk"),
    INISIATOR("inisiator", "Inisiator", "e.inisiator"),
    YEAR("tahun", "Tahun", "e.year::text"),
    COST(
            "biaya",
            "Biaya yang disebut",
            "case when e.cost < 10e6 then 'kecil' when e.cost < 100e6 then 'sedang' when e.cost is not null then 'besar' end"),
    AGENCY("opd", "Perangkat daerah", "e.agency_id::text");

    private final String parameter;
    private final String label;
    private final String value;

    Facet(String parameter, String label, String value) {
        this.parameter = parameter;
        this.label = label;
        this.value = value;
    }

    /** As addresses name it. */
    String parameter() {
        return parameter;
    }

    public String label() {
        return label;
    }

    /** In SQL, of the entry {@code e}; null where it has none. */
    String value() {
        return value;
    }

    static Optional<Facet> named(String parameter) {
        return Arrays.stream(values())
                .filter(one -> one.parameter.equals(parameter))
                .findFirst();
    }
}
