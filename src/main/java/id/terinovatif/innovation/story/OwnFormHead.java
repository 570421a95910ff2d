package id.terinovatif.innovation.story;

import id.terinovatif.story.Certainty;

/** A form of the region, without its parts. */
public record OwnFormHead(long id, String name, int year, String source, String certainty) {
    public Certainty sure() {
        return Certainty.valueOf(certainty);
    }
}
