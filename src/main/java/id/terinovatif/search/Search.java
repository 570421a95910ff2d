package id.terinovatif.search;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Documents;
import id.terinovatif.guide.Example;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.SearchWords;
import id.terinovatif.instrument.Help;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.training.Trainings;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds words in everything a person may see; each kind is asked through that person. */
@Component
public class Search {
    static final int MOST = 8;

    private final Innovations innovations;
    private final Documents documents;
    private final Trainings trainings;
    private final Instruments instruments;
    private final Help help;

    Search(Innovations innovations, Documents documents, Trainings trainings, Instruments instruments, Help help) {
        this.innovations = innovations;
        this.documents = documents;
        this.trainings = trainings;
        this.instruments = instruments;
        this.help = help;
    }

    /** Something that was found. */
    public record Found(String href, String name, String detail) {}

    /** What was found of one kind, at most {@value #MOST}. */
    public record Kind(String name, List<Found> found) {}

    /** In the order in which people look for them; kinds with nothing are left out. */
    List<Kind> of(User user, String typed) {
        if (typed.isBlank()) return List.of();
        return Stream.of(
                        new Kind("Inovasi", user.seesInnovations() ? innovations(user, typed) : List.of()),
                        new Kind("Bukti", user.seesInnovations() ? documents(user, typed) : List.of()),
                        new Kind("Kartu belajar indikator", cards(typed)),
                        new Kind("Bimtek", trainings(user, typed)),
                        new Kind("Contoh", examples(typed)))
                .filter(kind -> !kind.found().isEmpty())
                .toList();
    }

    private List<Found> innovations(User user, String typed) {
        var query = SearchWords.query(typed);
        if (query.isEmpty()) return List.of();
        return innovations.visibleTo(user).found(query, MOST).stream()
                .map(one -> new Found(
                        "/inovasi/" + one.id(),
                        one.name(),
                        one.agencyName() + " · " + one.year() + " · "
                                + one.status().label()))
                .toList();
    }

    private List<Found> documents(User user, String typed) {
        return documents.found(user, typed, MOST).stream()
                .map(one -> new Found("/bukti/" + one.id(), one.title(), one.letter()))
                .toList();
    }

    private List<Found> cards(String typed) {
        return with(
                instruments.latest().perInnovation(),
                typed,
                one -> one.name() + " "
                        + help.indicator(one.code())
                                .map(Help.ForIndicator::question)
                                .orElse(""),
                one -> new Found(
                        "/belajar/" + one.code(),
                        one.name(),
                        help.indicator(one.code())
                                .map(Help.ForIndicator::question)
                                .orElse("")));
    }

    private List<Found> trainings(User user, String typed) {
        return with(
                trainings.of(user),
                typed,
                one -> one.name() + " " + one.purpose() + " " + one.place(),
                one -> new Found("/bimtek/" + one.id(), one.name(), one.place()));
    }

    private static List<Found> examples(String typed) {
        return with(
                Example.all(),
                typed,
                one -> one.name() + " " + one.core(),
                one -> new Found("/bantuan/contoh/" + one.slug(), one.name(), one.core()));
    }

    private static <T> List<Found> with(List<T> all, String typed, Function<T, String> text, Function<T, Found> as) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return all.stream()
                .filter(one -> {
                    var held = text.apply(one).toLowerCase(Locale.ROOT);
                    return Stream.of(words).allMatch(held::contains);
                })
                .limit(MOST)
                .map(as)
                .toList();
    }
}
