package id.terinovatif.evidence.checks.papers;

import id.terinovatif.evidence.checks.letter.LetterKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as lines, and what is true of it.
 *
 * @param lines a line "=" begins a page; a line beginning with "^" is centred, with ">" set right
 * @param named whether the paper is about the innovation that is asked for
 * @param people how many, null when the paper lists none
 * @param held belongs to the part that the rules were not written by
 */
public record Paper(
        String id,
        String indicator,
        String innovation,
        List<String> lines,
        boolean named,
        LetterKind kind,
        @Nullable LocalDate date,
        @Nullable Integer people,
        boolean signed,
        boolean held) {}
