package id.terinovatif.innovation.nextyear;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Writing;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.profile.ManyFields;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.ProfileField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies what an edition still asks for from one year of an innovation to the next. */
@Component
class Copying {
    private static final List<String> PIECES = List.of("""
            insert into story_atom (region_id, innovation_id, atom, value, revision, saved_at, saved_by)
            select region_id, :to, atom, value, 1, now(), saved_by from story_atom where region_id = :region and innovation_id = :from""", """
            insert into story_atom_version (region_id, innovation_id, atom, revision, value, saved_at, saved_by)
            select region_id, innovation_id, atom, revision, value, saved_at, saved_by from story_atom
            where region_id = :region and innovation_id = :to and :from <> :to""", """
            insert into core_sentence (region_id, innovation_id, who, change, how, how_much, saved_by)
            select region_id, :to, who, change, how, how_much, saved_by from core_sentence
            where region_id = :region and innovation_id = :from""");

    private final Profiles profiles;
    private final ManyFields fields;
    private final Answers answers;
    private final JdbcClient jdbc;

    Copying(Profiles profiles, ManyFields fields, Answers answers, JdbcClient jdbc) {
        this.profiles = profiles;
        this.fields = fields;
        this.answers = answers;
        this.jdbc = jdbc;
    }

    void story(Writing to, Innovation from, Instrument next, Carrying.@Nullable Development development) {
        var profile = profiles.of(from);
        var texts = new LinkedHashMap<String, String>();
        for (var field : next.profileFields())
            if (profile.filled(field.code()) && known(field, profile.text(field.code()), next))
                texts.put(field.code(), profile.text(field.code()));
        if (development != null && development.day() != null) {
            texts.put("waktu_pengembangan", development.day().toString());
            texts.put("penjelasan_pengembangan", development.explanation().strip());
        }
        fields.save(to, texts);
        profiles.reflect(to, profiles.of(to.innovation()));
        for (var statement : PIECES)
            jdbc.sql(statement)
                    .param("region", to.regionId())
                    .param("from", from.id())
                    .param("to", to.id())
                    .update();
    }

    /** A choice that the next edition does not know is asked anew. */
    private static boolean known(ProfileField field, String value, Instrument next) {
        return next.vocabulary(String.valueOf(field.vocabulary()))
                .map(words -> Arrays.stream(value.split(","))
                        .allMatch(code -> words.choice(code).isPresent()))
                .orElse(true);
    }

    /** The levels at these indicators, where the edition still asks in the same way. */
    void answers(Writing to, Innovation from, Instrument next, Set<String> indicators) {
        answers.of(from).forEach((code, saved) -> {
            if (indicators.contains(code)
                    && next.indicator(code).filter(one -> asks(one, saved)).isPresent())
                answers.save(to, code, saved.given());
        });
    }

    private static boolean asks(Indicator indicator, Answers.Saved saved) {
        var variant = saved.variant();
        return variant == null
                ? indicator.variants().isEmpty()
                : indicator.variant(variant).isPresent();
    }
}
