package id.terinovatif.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever follows what the pages offer is never told that it is not for them: no link and no button leads to a 403. */
@DemoServer
class NoRefusalTest {
    private static final List<String> ROLES =
            List.of("nobody", "inovator", "opd", "verifikator", "admin", "pimpinan", "juri");
    private static final int EACH_KIND = 2;
    /**
     * In the table another role has taken these steps before the admin asks, or the admin is the region's last one, so that its 403 is
     * the state's.
     */
    private static final List<String> TAKEN_BEFORE = List.of("/inovasi/{id}/penarikan", "/lomba/{id}/pembatalan");

    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");
    /** A form that can be sent, and a button that sends it elsewhere. */
    private static final Pattern FORM = Pattern.compile(
            "<form method=\"post\" action=\"([^\"]*)\"(?:(?!</form>).)*?<button|formaction=\"([^\"]*)\"",
            Pattern.DOTALL);

    private static final Pattern FILE =
            Pattern.compile(".*(\\.(pdf|xlsx|csv|zip|svg|png|docx)|/isi|/halaman/.*)(\\?.*)?");

    private final World world;
    private final List<Route> routes = routes();

    NoRefusalTest(World world) {
        this.world = world;
    }

    /** A posted route, and for which of the roles it is refused although it is open to another. */
    private record Route(Pattern path, List<String> answers) {
        /** A head of an agency may what its writers may; in the table their draft has moved on meanwhile. */
        boolean refuses(int role) {
            var asked = ROLES.get(role).equals("opd") ? List.of(role, ROLES.indexOf("inovator")) : List.of(role);
            return asked.stream().allMatch(one -> answers.get(one).equals("403"))
                    && answers.stream()
                            .limit(ROLES.size())
                            .anyMatch(one -> !List.of("401", "403", "404").contains(one));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inovator", "opd", "verifikator", "admin", "pimpinan", "juri"})
    void what_is_offered_is_open(String who) {
        var visitor = world.visitor();
        visitor.signIn(who + "@demo.id", "terinovatif");
        assertThat(faults(visitor, ROLES.indexOf(who))).isEmpty();
    }

    private List<String> faults(Visitor visitor, int role) {
        var faults = new ArrayList<String>();
        var kinds = new HashMap<String, Integer>();
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty()) {
            var path = open.poll();
            var answer = visitor.get(path);
            if (answer.statusCode() >= 400) faults.add(answer.statusCode() + " " + path);
            for (var link : found(LINK, answer.body()))
                if (seen.add(link)
                        && !FILE.matcher(link).matches()
                        && kinds.merge(kind(link), 1, Integer::sum) <= EACH_KIND) open.add(link);
            for (var action : found(FORM, answer.body()))
                routes.stream()
                        .filter(route -> route.path()
                                .matcher(action.replaceAll("\\?.*", ""))
                                .matches())
                        .findFirst()
                        .filter(route -> route.refuses(role))
                        .ifPresent(route -> faults.add("form " + action + " on " + path));
        }
        assertThat(seen).hasSizeGreaterThan(20);
        return faults;
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(NoRefusalTest::address)
                .map(one -> one.replace("&amp;", "&"))
                .toList();
    }

    private static String address(MatchResult result) {
        for (int group = 1; group <= result.groupCount(); group++)
            if (result.group(group) != null) return result.group(group);
        return "";
    }

    /** Pages that differ in a number, a code or what was asked are of one kind. */
    private static String kind(String link) {
        return link.replaceAll("\\?.*", "").replaceAll("\\d+", "0").replaceAll("/(SID|SPD)[.A-Z0-9_]+", "/KODE");
    }

    private static List<Route> routes() {
        try (var file = Objects.requireNonNull(World.class.getResourceAsStream("/id/terinovatif/routes.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("POST"))
                    .map(line -> Arrays.asList(line.split("\\s+")))
                    .filter(line -> !TAKEN_BEFORE.contains(line.get(1)))
                    .map(line -> new Route(pattern(line.get(1)), line.subList(2, line.size())))
                    .sorted(Comparator.comparing(route -> route.path().pattern().contains("[^/]+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(Arrays.stream(path.split("(?=\\{)|(?<=})"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining()));
    }
}
