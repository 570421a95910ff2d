package id.terinovatif.innovation.story;

import id.terinovatif.shared.Missing;
import id.terinovatif.story.StoryFormat;
import id.terinovatif.story.StoryFormats;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The formats a region can choose from: those that come along, proved at the start, and its own forms. */
@Component
class Formats {
    private final List<StoryFormat> shipped = StoryFormats.shipped();
    private final OwnForms own;

    Formats(OwnForms own) {
        this.own = own;
    }

    List<StoryFormat> of(long regionId) {
        return Stream.concat(
                        shipped.stream(),
                        own.of(regionId).stream().filter(one -> !one.slots().isEmpty()))
                .toList();
    }

    StoryFormat get(long regionId, String code) {
        return of(regionId).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
