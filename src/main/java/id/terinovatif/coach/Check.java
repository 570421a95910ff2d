package id.terinovatif.coach;

import java.util.List;

/**
 * One thing the coach looks for, in words and numbers that an office may change.
 *
 * @param id such as A5; says which detector looks
 * @param title the fault in a few words, for officers
 * @param on whether it is used
 * @param severity how much it matters
 * @param usefulness orders the messages of one severity; higher comes first
 * @param threshold a number that the detector compares with; its meaning stands beside the check in the file
 * @param phrases words that the detector looks for; may be empty; a star at the end stands for any ending
 * @param message with blanks in braces that the detector fills, such as {kutipan}
 * @param why why a judge minds
 * @param frame a sentence with blanks for the writer; may be empty
 * @param source where the check comes from
 * @param fails drafts in which it must find something
 * @param passes drafts in which it must find nothing
 */
public record Check(
        String id,
        String title,
        boolean on,
        Severity severity,
        int usefulness,
        double threshold,
        List<String> phrases,
        String message,
        String why,
        String frame,
        String source,
        List<Draft> fails,
        List<Draft> passes) {
    public Check {
        phrases = List.copyOf(phrases);
        fails = List.copyOf(fails);
        passes = List.copyOf(passes);
    }

    public Check switchedOff() {
        return with(false, threshold, phrases, message);
    }

    /** The same check with the words and numbers of an office. */
    public Check with(boolean on, double threshold, List<String> phrases, String message) {
        return new Check(
                id, title, on, severity, usefulness, threshold, phrases, message, why, frame, source, fails, passes);
    }
}
