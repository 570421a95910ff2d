package id.terinovatif.innovation.kit;

import java.util.List;

/** A part of the kit, in the order in which somebody who copies needs it. */
public enum KitPart {
    CONDITIONS("Syarat", "potensi_replikasi", true),
    STEPS("Langkah", "langkah_meniru", true),
    COST("Biaya dan orang", "sumber_daya", true),
    MISTAKES("Kesalahan yang pernah dibuat", "kesalahan", false),
    MEASURES("Ukuran sebelum dan sesudah", "hasil_terukur", false),
    DECREES("Aturan dan keputusan", "", false),
    GUIDES("Pedoman dan SOP", "", false),
    EXAMPLES("Contoh formulir", "", false);

    private static final List<String> DECREED = List.of("SID.REGULASI", "SID.SDM", "SID.PELAKSANA");
    private static final List<String> GUIDED = List.of("SID.PEDOMAN");

    private final String label;
    private final String atom;
    private final boolean needed;

    KitPart(String label, String atom, boolean needed) {
        this.label = label;
        this.atom = atom;
        this.needed = needed;
    }

    public String label() {
        return label;
    }

    /** The piece of the story that it is made of, empty for documents. */
    public String atom() {
        return atom;
    }

    /** Whether there is no kit without it; the database asks the same where it keeps the public face. */
    public boolean needed() {
        return needed;
    }

    public boolean papers() {
        return atom.isEmpty();
    }

    /** Where a document goes that proves this indicator. */
    public static KitPart of(String indicator) {
        if (DECREED.contains(indicator)) return DECREES;
        return GUIDED.contains(indicator) ? GUIDES : EXAMPLES;
    }
}
