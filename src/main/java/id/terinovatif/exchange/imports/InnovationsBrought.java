package id.terinovatif.exchange.imports;

import id.terinovatif.account.User;
import id.terinovatif.exchange.ListFields;
import id.terinovatif.exchange.imports.ImportRows.Before;
import id.terinovatif.exchange.imports.ImportRows.Kept;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Status;
import id.terinovatif.innovation.Writing;
import id.terinovatif.innovation.profile.ManyFields;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.sheet.Kind;
import id.terinovatif.year.Years;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Innovations of a list: begun as drafts, or changed while they are open to their writers. */
@Component
class InnovationsBrought implements Bringing {
    private static final Set<String> KEY = Set.of("perangkat_daerah", "tahun");

    private final Innovations innovations;
    private final Profiles profiles;
    private final ManyFields fields;
    private final ListedFigures figures;
    private final Years years;

    InnovationsBrought(
            Innovations innovations, Profiles profiles, ManyFields fields, ListedFigures figures, Years years) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.fields = fields;
        this.figures = figures;
        this.years = years;
    }

    @Override
    public Kind kind() {
        return Kind.INNOVATIONS;
    }

    @Override
    public Done apply(User by, Import one, Kept row, AgencyNames agencies) {
        var target = row.target();
        var writing = target == null ? begun(by, one, row, agencies) : open(by, row, target);
        var before = before(writing, row);
        fields.save(writing, texts(row));
        figures.save(writing, row.row());
        profiles.reflect(writing, profiles.of(writing.innovation()));
        return new Done(writing.id(), new Before(stamp(by, writing.id()), before));
    }

    private Writing begun(User by, Import one, Kept row, AgencyNames agencies) {
        var said = row.row().text("tahun");
        int year = said.isEmpty() ? one.year() : Integer.parseInt(said);
        if (years.find(by.regionId(), year).isEmpty())
            throw new NotAllowed("Baris %d: tahun penilaian %d belum dibuka."
                    .formatted(row.row().row(), year));
        var agency = agencies.of(row.row().text("perangkat_daerah"), row.row().row());
        return innovations
                .visibleTo(by)
                .listed(innovations.begin(by, agency, year, row.row().text("nama")));
    }

    private Writing open(User by, Kept row, long target) {
        try {
            return innovations.visibleTo(by).listed(target);
        } catch (NotAllowed closed) {
            throw new NotAllowed(
                    "Baris %d, %s: %s".formatted(row.row().row(), row.row().text("nama"), closed.reason()));
        }
    }

    private static Map<String, String> texts(Kept row) {
        var texts = new LinkedHashMap<String, String>();
        row.row().values().forEach((field, value) -> {
            if (!KEY.contains(field) && !ListFields.figure(field)) texts.put(field, value.text());
        });
        return texts;
    }

    private Map<String, String> before(Writing writing, Kept row) {
        if (row.target() == null) return Map.of();
        var profile = profiles.of(writing.innovation());
        var before = new LinkedHashMap<String, String>();
        for (var field : texts(row).keySet()) before.put(field, profile.text(field));
        before.putAll(figures.of(writing, row.row()));
        return before;
    }

    private String stamp(User by, long id) {
        return innovations.visibleTo(by).get(id).changedAt().toString();
    }

    @Override
    public void undo(User by, Import one, Kept row) {
        long id = Objects.requireNonNull(row.target());
        var before = Objects.requireNonNull(row.before());
        var writing = open(by, row, id);
        var now = writing.innovation();
        if (!now.changedAt().toString().equals(before.stamp()))
            throw new NotAllowed(
                    "%s sudah diubah sesudah impor, jadi impor ini tidak dapat dibatalkan.".formatted(now.name()));
        if (row.verdict() == Verdict.CHANGED) restore(writing, before.fields());
        else if (now.status() != Status.DRAFT || figures.used(writing))
            throw new NotAllowed(
                    "%s sudah dikerjakan sesudah impor, jadi impor ini tidak dapat dibatalkan.".formatted(now.name()));
        else figures.remove(writing);
    }

    private void restore(Writing writing, Map<String, String> before) {
        var texts = new LinkedHashMap<>(before);
        texts.keySet().removeIf(ListFields::figure);
        fields.save(writing, texts);
        figures.restore(writing, before);
        profiles.reflect(writing, profiles.of(writing.innovation()));
    }
}
