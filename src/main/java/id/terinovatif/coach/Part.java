package id.terinovatif.coach;

/** The ten parts that the official profile asks for. */
public enum Part {
    DASAR_HUKUM,
    PERMASALAHAN_MAKRO,
    PERMASALAHAN_MIKRO,
    ISU_STRATEGIS,
    METODE_PEMBAHARUAN,
    KEUNGGULAN_KEBAHARUAN,
    CARA_KERJA_TAHAPAN,
    TUJUAN,
    MANFAAT,
    HASIL
}
