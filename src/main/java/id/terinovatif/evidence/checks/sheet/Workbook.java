package id.terinovatif.evidence.checks.sheet;

import id.terinovatif.evidence.checks.text.Archive;
import id.terinovatif.evidence.checks.text.Bounded;
import id.terinovatif.evidence.checks.text.Unreadable;
import id.terinovatif.sheet.Asked;
import id.terinovatif.sheet.Findings;
import id.terinovatif.sheet.Reading;
import id.terinovatif.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** An XLSX: which sheets it has, and the one that is wanted or fits best. */
final class Workbook {
    private static final String BROKEN = "Arsip lembar kerja ini rusak dan tidak dapat dibuka.";
    private static final String HUGE =
            "Isi lembar kerja ini terlalu besar setelah dibuka. Hapus baris kosong yang berformat, lalu simpan lagi.";

    private record Tab(String name, String part, boolean hidden) {}

    private final Archive archive;
    private final SharedStrings strings;
    private final Styles styles;
    private boolean since1904;

    private Workbook(Archive archive) throws IOException, Unreadable, XMLStreamException {
        this.archive = archive;
        this.strings = SharedStrings.of(archive);
        this.styles = Styles.of(archive);
    }

    static Reading read(Path file, Asked asked) throws Unreadable {
        try (var archive = Archive.open(file, Integer.MAX_VALUE, SheetLimits.UNPACKED)) {
            if (!archive.has("xl/workbook.xml"))
                throw new Unreadable(
                        "Berkas ini arsip, bukan lembar kerja .xlsx. Simpan daftarnya sebagai .xlsx atau .csv.");
            return new Workbook(archive).read(asked);
        } catch (XMLStreamException | IOException e) {
            throw new Unreadable(Bounded.TooLarge.is(e) ? HUGE : BROKEN);
        }
    }

    private Reading read(Asked asked) throws IOException, Unreadable, XMLStreamException {
        var tabs = tabs();
        var names = tabs.stream().map(Tab::name).toList();
        var wanted = asked.sheet();
        if (wanted != null) {
            var tab = tabs.stream().filter(one -> one.name().equals(wanted)).findFirst();
            if (tab.isEmpty()) return absent(wanted, names);
            return whole(tab.get(), asked, names);
        }
        return whole(best(tabs, asked), asked, names);
    }

    private static Reading absent(String wanted, List<String> names) {
        var trouble = "Lembar \"%s\" tidak ada. Yang ada: %s.".formatted(wanted, String.join(", ", names));
        return new Reading(Findings.trouble(trouble).among(names), List.of());
    }

    private Tab best(List<Tab> tabs, Asked asked) throws IOException, Unreadable, XMLStreamException {
        var shown = tabs.stream().filter(tab -> !tab.hidden()).toList();
        if (shown.isEmpty()) throw new Unreadable("Buku kerja ini tidak punya lembar yang terlihat.");
        if (shown.size() == 1) return shown.getFirst();
        Tab best = shown.getFirst();
        int most = 0;
        for (var tab : shown) {
            int fit = Reading.fit(sheet(tab, 22), asked);
            if (fit > most) {
                most = fit;
                best = tab;
            }
        }
        return best;
    }

    private Reading whole(Tab tab, Asked asked, List<String> names) throws IOException, Unreadable, XMLStreamException {
        var reading = Reading.of(sheet(tab, Integer.MAX_VALUE), asked);
        return new Reading(reading.findings().among(names), reading.rows());
    }

    private Sheet sheet(Tab tab, int untilLine) throws IOException, Unreadable, XMLStreamException {
        try (var xml = Xml.open(archive, tab.part())) {
            return new SheetXml(xml, strings, styles, since1904).read(tab.name(), untilLine);
        }
    }

    private List<Tab> tabs() throws IOException, Unreadable, XMLStreamException {
        var targets = targets();
        var tabs = new ArrayList<Tab>();
        try (var xml = Xml.open(archive, "xl/workbook.xml")) {
            while (xml.next()) {
                if (xml.at("workbookPr")) since1904 = truth(xml.attribute("date1904"));
                if (!xml.at("sheet")) continue;
                var part = targets.get(String.valueOf(xml.attributeEnding("id", "sheetId")));
                var name = xml.attribute("name");
                if (part == null || name == null || !part.contains("worksheets/")) continue;
                var state = xml.attribute("state");
                tabs.add(new Tab(name, part, state != null && !state.equals("visible")));
            }
        }
        if (tabs.isEmpty()) throw new Unreadable("Buku kerja ini tidak punya lembar.");
        return tabs;
    }

    private Map<String, String> targets() throws IOException, Unreadable, XMLStreamException {
        var targets = new HashMap<String, String>();
        try (var xml = Xml.open(archive, "xl/_rels/workbook.xml.rels")) {
            while (xml.next())
                if (xml.at("Relationship")) {
                    var target = String.valueOf(xml.attribute("Target"));
                    var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    targets.put(String.valueOf(xml.attribute("Id")), part);
                }
        }
        return targets;
    }

    private static boolean truth(@Nullable String text) {
        return "1".equals(text) || "true".equals(text);
    }
}
