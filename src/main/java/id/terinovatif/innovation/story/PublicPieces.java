package id.terinovatif.innovation.story;

import id.terinovatif.shared.PersonalData;
import id.terinovatif.story.Atom;
import id.terinovatif.story.Instruction;
import id.terinovatif.story.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces of a public innovation's story that anybody may read. A piece that seems to name a person is left out, never cut. */
@Repository
public class PublicPieces {
    private static final List<String> SHOWN = List.of(
            "permasalahan",
            "angka_awal",
            "metode_pembaharuan",
            "cara_kerja",
            "cara_ukur",
            "langkah_meniru",
            "kesalahan",
            "sumber_daya",
            "potensi_replikasi",
            "replikasi",
            "keberlanjutan_institusi",
            "keberlanjutan_manajerial",
            "hasil_terukur");

    private static final List<String> ROWS = List.of("hasil_terukur", "langkah_meniru");

    private final JdbcClient jdbc;

    PublicPieces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The story's pieces by code, in the order in which they are asked, its measured results and its steps. */
    public record Told(Map<String, String> pieces, List<Result> results, List<Instruction> steps) {
        public String at(String code) {
            return pieces.getOrDefault(code, "");
        }

        public boolean has(String code) {
            return !at(code).isBlank();
        }

        public static String label(String code) {
            return Atom.of(code).map(Atom::label).orElse(code);
        }
    }

    public Told of(long innovationId) {
        var kept = jdbc
                .sql("""
                        select s.atom, s.value from story_atom s
                        join catalogue_entry e on e.region_id = s.region_id and e.innovation_id = s.innovation_id
                        where e.innovation_id = ? and s.atom = any(?) and s.value <> ''""")
                .params(innovationId, SHOWN.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("atom"), row.getString("value")))
                .list()
                .stream()
                .filter(one -> PersonalData.in(one.getValue()).isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var results = new ArrayList<Result>();
        Result.read(kept.getOrDefault("hasil_terukur", "")).stream()
                .filter(Result::whole)
                .forEach(results::add);
        var told = new LinkedHashMap<String, String>();
        for (var code : SHOWN)
            if (kept.containsKey(code) && !ROWS.contains(code)) told.put(code, kept.getOrDefault(code, ""));
        return new Told(told, results, Instruction.read(kept.getOrDefault("langkah_meniru", "")));
    }
}
