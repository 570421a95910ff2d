package id.terinovatif.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reasons of a region: the built-in {@link Reason}s as its office has put them, then its own. */
@Repository
public class Reasons {
    private static final int LONGEST = 120;

    /** A reason to choose; one that is not {@code used} stays with the verdicts that carry it. */
    public record Choice(String code, String label, boolean used) {
        boolean needsWords() {
            return code.equals(Reason.OTHER.name());
        }
    }

    private final JdbcClient jdbc;

    Reasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Choice> all(long regionId) {
        var list = new LinkedHashMap<String, Choice>();
        for (var reason : Reason.values()) list.put(reason.name(), new Choice(reason.name(), reason.label(), true));
        jdbc.sql("select code, label, used from verdict_reason where region_id = ? order by label")
                .param(regionId)
                .query(Choice.class)
                .list()
                .forEach(choice -> list.put(choice.code(), choice));
        var other = list.remove(Reason.OTHER.name());
        var all = new ArrayList<>(list.values());
        if (other != null) all.add(other);
        return all;
    }

    public List<Choice> used(long regionId) {
        return all(regionId).stream().filter(Choice::used).toList();
    }

    Optional<Choice> find(long regionId, String code) {
        return used(regionId).stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    /** Adds a reason (empty code), words one anew or puts it away; in words why not, null when it was kept. */
    public @Nullable String keep(long regionId, String code, String label, boolean used) {
        var words = label.strip();
        var all = all(regionId);
        if (words.isEmpty()) return "Tulis dulu alasannya.";
        if (words.length() > LONGEST)
            return "Alasannya paling panjang " + LONGEST + " huruf; sekarang " + words.length() + ".";
        if (all.stream().anyMatch(one -> !one.code().equals(code) && one.label().equalsIgnoreCase(words)))
            return "Alasan \"" + words + "\" sudah ada di daftar.";
        if (!code.isEmpty() && all.stream().noneMatch(one -> one.code().equals(code)))
            return "Alasan itu tidak ada di daftar.";
        if (code.equals(Reason.OTHER.name()) && !used)
            return "\"" + Reason.OTHER.label() + "\" harus tetap ada, supaya alasan yang jarang pun bisa ditulis.";
        jdbc.sql("""
                        insert into verdict_reason (region_id, code, label, used) values (?, ?, ?, ?)
                        on conflict (region_id, code) do update set label = excluded.label, used = excluded.used""")
                .params(regionId, code.isEmpty() ? UUID.randomUUID().toString() : code, words, used)
                .update();
        return null;
    }
}
