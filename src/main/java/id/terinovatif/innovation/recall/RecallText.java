package id.terinovatif.innovation.recall;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.instrument.FieldType;
import id.terinovatif.year.Years;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a reader is shown: the long texts of the profile. No person, no document; numbers that name a person are hidden. */
@Component
public class RecallText {
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}(\\.[\\w-]{1,30}){1,4}");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(\\+?62|0)[ -]?8\\d(?:[ -]?\\d){7,10}(?!\\d)");
    private static final Pattern NIP_OR_NIK =
            Pattern.compile("(?<![\\d.,])(\\d{16}|\\d{8} ?\\d{6} ?\\d ?\\d{3})(?![\\d.,]\\d)");
    private static final String HIDDEN = "(disembunyikan)";

    /** One field with its official name. */
    public record Piece(String title, String text) {}

    /** The whole. */
    public record Text(String name, List<Piece> pieces) {}

    private final Innovations innovations;
    private final Profiles profiles;
    private final Years years;

    RecallText(Innovations innovations, Profiles profiles, Years years) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.years = years;
    }

    Text of(Recall test) {
        var innovation = innovations.behindLink(test.regionId(), test.innovationId());
        return new Text(innovation.name(), pieces(innovation));
    }

    List<Piece> pieces(Innovation innovation) {
        var profile = profiles.of(innovation);
        return years.instrument(innovation.year()).profileFields().stream()
                .filter(field -> field.type() == FieldType.LONG_TEXT && profile.filled(field.code()))
                .map(field -> new Piece(field.name(), hidden(profile.text(field.code()))))
                .toList();
    }

    static String hidden(String text) {
        var hidden = MAIL.matcher(text).replaceAll(HIDDEN);
        hidden = NIP_OR_NIK.matcher(hidden).replaceAll(HIDDEN);
        return PHONE.matcher(hidden).replaceAll(HIDDEN);
    }
}
