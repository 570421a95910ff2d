package id.terinovatif.innovation.story;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Locked;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.story.Atom;
import id.terinovatif.story.Parts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the story. It is no claim, so it may be written in every state of the innovation, by its own agency. */
@Component
class Telling {
    private final Innovations innovations;
    private final Profiles profiles;
    private final Pieces pieces;
    private final ByHands byHands;
    private final Formats formats;
    private final StoryPages pages;

    Telling(
            Innovations innovations,
            Profiles profiles,
            Pieces pieces,
            ByHands byHands,
            Formats formats,
            StoryPages pages) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.pieces = pieces;
        this.byHands = byHands;
        this.formats = formats;
        this.pages = pages;
    }

    private Locked opened(User user, long id) {
        var locked = innovations.visibleTo(user).locked(id);
        if (!StoryPages.writes(user, locked.innovation()))
            throw new NotAllowed("Cerita inovasi ditulis oleh perangkat daerahnya.");
        return locked;
    }

    /** False when somebody saved another text since {@code base} was read; nothing was written then. */
    @Transactional
    boolean piece(User user, long id, Atom atom, String value, int base) {
        return pieces.save(opened(user, id), user, atom.code(), value, base).isPresent();
    }

    /** As {@link #piece}; the part remembers how its pieces read now. */
    @Transactional
    boolean byHand(User user, long id, String format, String slot, String value, int base) {
        var locked = opened(user, id);
        var chosen = formats.get(user.regionId(), format).slot(slot).orElseThrow(Missing::new);
        var prints = pieces.of(locked.innovation()).prints();
        prints.keySet().retainAll(chosen.atoms());
        return byHands.save(locked, user, format, slot, value, prints, base);
    }

    @Transactional
    void taken(User user, long id, String format) {
        var locked = opened(user, id);
        byHands.taken(locked, user, format, StoryPages.prints(pages.view(locked.innovation(), format)));
    }

    /** How many pieces the rancang bangun was parted into, 0 while it is empty; only while none of the six is written, so that no word is lost. */
    @Transactional
    int part(User user, long id) {
        var locked = opened(user, id);
        var story = pieces.of(locked.innovation());
        var parts = Parts.of(profiles.of(locked.innovation()).text("rancang_bangun"));
        if (parts.isEmpty()) return 0;
        if (Parts.SIX.stream().anyMatch(story::written))
            throw new NotAllowed("Sebagian dari keenam bahan sudah ditulis, jadi tidak dipisahkan lagi.");
        parts.forEach((code, text) -> pieces.save(locked, user, code, text, story.revision(code)));
        return parts.size();
    }
}
