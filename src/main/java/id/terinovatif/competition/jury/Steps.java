package id.terinovatif.competition.jury;

import org.springframework.stereotype.Component;

/** The three actions by which a dealing comes about, changes and begins. */
@Component
record Steps(Drawing drawing, Exchanging exchanging, Starting starting) {}
