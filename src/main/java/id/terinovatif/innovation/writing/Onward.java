package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.year.Years;
import org.springframework.stereotype.Component;

/**
 * Where "Simpan dan lanjut" leads: through the story page by page, then to what must still be there, and to the last look
 * before handing in when nothing is missing. Whoever answers an optional indicator goes on in the order of the form.
 */
@Component
class Onward {
    private final Years years;
    private final InnovationPages pages;

    Onward(Years years, InnovationPages pages) {
        this.years = years;
        this.pages = pages;
    }

    String after(User user, Innovation innovation, ProfileSection section) {
        var instrument = years.instrument(innovation.year());
        var story = ProfileSection.of(instrument);
        var here = of(innovation) + "/profil/";
        return story.stream()
                .skip(story.indexOf(section) + 1L)
                .filter(one -> one.asks(instrument))
                .findFirst()
                .map(one -> here + one.slug())
                .orElseGet(() -> missing(user, innovation, here + section.slug()));
    }

    String after(User user, Innovation innovation, Indicator indicator) {
        var here = of(innovation) + "/indikator/";
        if (indicator.isMandatory()) return missing(user, innovation, here + indicator.code());
        var form = years.instrument(innovation.year()).perInnovation();
        var place = form.indexOf(indicator) + 1;
        return place < form.size() ? here + form.get(place).code() : of(innovation);
    }

    private String missing(User user, Innovation innovation, String here) {
        var view = pages.view(user, innovation);
        return view.next().stream()
                .filter(step -> step.missing() && !step.href().equals(here))
                .findFirst()
                .map(NextStep::href)
                .orElse(of(innovation) + (view.problems().isEmpty() ? "/pengajuan" : ""));
    }

    private static String of(Innovation innovation) {
        return "/inovasi/" + innovation.id();
    }
}
