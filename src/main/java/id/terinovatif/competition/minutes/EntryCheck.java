package id.terinovatif.competition.minutes;

import java.util.LinkedHashMap;
import java.util.List;

/** Whether entries are those that were sent, in the states that were decided. */
final class EntryCheck {
    private final Minutes minutes;
    private final List<String> wrong;

    EntryCheck(Minutes minutes, List<String> wrong) {
        this.minutes = minutes;
        this.wrong = wrong;
    }

    void check() {
        var prints = new LinkedHashMap<String, String>();
        var states = new LinkedHashMap<String, String>();
        for (var sent : Said.all(minutes.chain(), Said.SENT, Said.Sent.class)) {
            prints.put(sent.entry(), sent.print());
            states.put(sent.entry(), "SENT");
        }
        for (var checked : Said.all(minutes.chain(), Said.CHECKED, Said.Checked.class))
            states.put(checked.entry(), checked.state());
        for (var entry : minutes.entries()) {
            if (!entry.print().equals(prints.remove(entry.entry())))
                wrong.add(entry.entry() + ": tulisan atau berkasnya bukan yang dikirim");
            if (!entry.state().equals(states.get(entry.entry())))
                wrong.add(entry.entry() + ": keadaannya " + entry.state() + ", dalam catatan "
                        + states.get(entry.entry()));
        }
        prints.keySet().forEach(entry -> wrong.add(entry + ": ada dalam catatan, tidak ada dalam daftar"));
        for (var closed : Said.all(minutes.chain(), Said.CLOSED, Said.Closed.class))
            if (!closed.hash().equals(MinutesCheck.listHash(closed.entries())))
                wrong.add("daftar peserta tidak sesuai dengan sidiknya");
    }
}
