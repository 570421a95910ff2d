package id.terinovatif.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What every format must say, whoever wrote it: each limit with its source, its year and how sure it is. */
final class FormatChecks {
    private final List<String> faults;

    private FormatChecks(List<String> faults) {
        this.faults = new ArrayList<>(faults);
    }

    /** The format; throws {@link InvalidFormat} with these faults and its own. */
    static StoryFormat proved(StoryFormat format, List<String> faults) {
        return new FormatChecks(faults).checked(format);
    }

    private StoryFormat checked(StoryFormat format) {
        if (format.slots().isEmpty()) faults.add(format.code() + ": tidak ada bagiannya");
        check(format.total(), format.code());
        var codes = new HashSet<String>();
        for (var slot : format.slots()) {
            var at = format.code() + "/" + slot.code();
            if (!codes.add(slot.code())) faults.add(at + ": kodenya dipakai dua kali");
            if (slot.limits().isEmpty())
                faults.add(at + ": batasnya tidak disebut, juga tidak sebagai belum diketahui");
            if (slot.atoms().isEmpty()) faults.add(at + ": tidak memakai bahan apa pun");
            slot.atoms().stream()
                    .filter(atom -> Atom.of(atom).isEmpty())
                    .forEach(atom -> faults.add(at + ": bahan \"" + atom + "\" tidak dikenal"));
            check(slot.limits(), at);
        }
        if (!faults.isEmpty()) throw new InvalidFormat(faults);
        return format;
    }

    private void check(List<Limit> limits, String at) {
        for (var limit : limits) {
            if (limit.source().isBlank()) faults.add(at + ": batas tanpa sumber");
            if (limit.year() < 2000) faults.add(at + ": batas tanpa tahun");
            if (limit.known() == (limit.certainty() == Certainty.U))
                faults.add(at + ": batas yang belum diketahui ditulis U tanpa angka, yang lain dengan angka");
            if (limit.words() != null && limit.words() < 1) faults.add(at + ": batas harus lebih dari nol");
        }
    }
}
