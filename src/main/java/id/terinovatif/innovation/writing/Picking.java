package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.use.UsePages;
import id.terinovatif.evidence.use.VaultSearch;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.shared.Indonesian;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds documents of the vault that could prove an indicator: only kinds that it takes, newest first, with what each proves. */
@Component
public class Picking {
    private static final int PAGE = 12;

    private final IndicatorPages pages;
    private final VaultSearch search;
    private final UsePages uses;

    Picking(IndicatorPages pages, VaultSearch search, UsePages uses) {
        this.pages = pages;
        this.search = search;
        this.uses = uses;
    }

    /** A document, when it was added, and what it proves already. */
    public record Line(Document document, String added, List<String> proves) {}

    /** What was found. */
    public record Shelf(
            Innovation innovation,
            Indicator indicator,
            String takes,
            String words,
            int page,
            List<Line> lines,
            boolean more) {
        public String to(int page) {
            return "/inovasi/" + innovation.id() + "/indikator/" + indicator.code() + "/pilih?halaman=" + page
                    + (words.isEmpty() ? "" : "&cari=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
    }

    Shelf find(User user, Innovation innovation, Indicator indicator, String words, int page) {
        var wanted = pages.view(user, innovation, indicator).wanted();
        var accepts = wanted.accepts();
        var asked = new VaultSearch.Asked(
                innovation.agencyId(), innovation.id(), indicator.code(), words, accepts.types(), wanted.link());
        var found = search.find(innovation.regionId(), asked, page, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var proves = uses.words(
                innovation.regionId(), shown.stream().map(Document::id).toList());
        return new Shelf(
                innovation,
                indicator,
                accepts.names() + (wanted.link() ? ", dan tautan" : ""),
                words,
                page,
                shown.stream()
                        .map(document -> new Line(
                                document,
                                Indonesian.date(document.addedAt()
                                        .atZone(user.region().zone())
                                        .toLocalDate()),
                                proves.getOrDefault(document.id(), List.of())))
                        .toList(),
                found.size() > PAGE);
    }
}
