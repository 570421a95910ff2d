package id.terinovatif.exchange.portal;

import id.terinovatif.account.User;
import id.terinovatif.exchange.ListFields;
import id.terinovatif.exchange.exports.CellText;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.shared.Missing;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.Value;
import id.terinovatif.year.Years;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be keyed in of an innovation, in the portal's order, and what has been. */
@Component
class PortalKit {
    private final Innovations innovations;
    private final Profiles profiles;
    private final Answers answers;
    private final Years years;
    private final PortalEntries entries;

    PortalKit(Innovations innovations, Profiles profiles, Answers answers, Years years, PortalEntries entries) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.answers = answers;
        this.years = years;
        this.entries = entries;
    }

    List<PortalRow> rows(Innovation innovation) {
        return rows(innovation.year(), profiles.of(innovation), answers.of(innovation), entries.of(innovation));
    }

    /** Of many innovations of a region and a year, three statements for all. */
    Map<Innovation, List<PortalRow>> rows(List<Innovation> innovations) {
        if (innovations.isEmpty()) return Map.of();
        var region = innovations.getFirst().regionId();
        var ids = innovations.stream().map(Innovation::id).toList();
        var told = profiles.ofAll(region, ids);
        var given = answers.ofAll(region, ids);
        var keyed = entries.ofAll(region, ids);
        var rows = new LinkedHashMap<Innovation, List<PortalRow>>();
        for (var one : innovations)
            rows.put(
                    one,
                    rows(
                            one.year(),
                            told.getOrDefault(one.id(), new Profile(Map.of())),
                            given.getOrDefault(one.id(), Map.of()),
                            keyed.getOrDefault(one.id(), Map.of())));
        return rows;
    }

    private List<PortalRow> rows(
            int year, Profile profile, Map<String, Answers.Saved> given, Map<String, PortalEntries.Entry> keyed) {
        var edition = years.instrument(year);
        var rows = new ArrayList<PortalRow>();
        for (var place : PortalMap.of(year)) {
            if (edition.profileField(place.field()).isEmpty()) continue;
            var value = value(edition, profile, place.field());
            rows.add(new PortalRow(place.field(), place.label(), value, place, keyed.get(place.field())));
        }
        for (var indicator : edition.perInnovation()) {
            var value = words(given.get(indicator.code()));
            var label = indicator.number() + ". " + indicator.name();
            rows.add(new PortalRow(indicator.code(), label, value, null, keyed.get(indicator.code())));
        }
        return rows;
    }

    private static String value(Instrument edition, Profile profile, String field) {
        var text = profile.text(field);
        return ListFields.of(Kind.INNOVATIONS, edition).stream()
                .filter(one -> one.code().equals(field) && !text.isEmpty())
                .map(one -> CellText.words(one, Value.of(text)))
                .findFirst()
                .orElse(text);
    }

    private static String words(Answers.@Nullable Saved given) {
        if (given == null || given.level() == 0) return "";
        var variant = given.variant() == null ? "" : ", cara " + given.variant();
        var value = given.value() == null
                ? ""
                : ", angka " + given.value().toPlainString().replace('.', ',');
        return "Tingkat " + given.level() + variant + value;
    }

    /** Notes that the value as the person saw it is in the portal now, or that it is not after all. */
    @Transactional
    public void note(User user, long id, String field, String value, boolean keyed) {
        var innovation = innovations.visibleTo(user).get(id);
        var known = rows(innovation).stream().anyMatch(row -> row.field().equals(field));
        if (!known) throw new Missing();
        if (keyed) entries.keep(user, innovation, field, value);
        else entries.remove(innovation, field);
    }

    List<Indicator> indicators(int year) {
        return years.instrument(year).perInnovation();
    }
}
