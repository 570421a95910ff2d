package id.terinovatif.coach;

/**
 * A message to the writer about one place of the draft.
 *
 * @param check id of the check, such as A5
 * @param section name of the section, as sent
 * @param start first character of the place, in UTF-16 units of the section
 * @param end exclusive; equal to start when the message is about something that we did not find
 * @param message what we found, in Indonesian
 * @param why why a judge minds
 * @param frame a sentence with blanks for the writer to fill; may be empty
 */
public record Finding(
        String check,
        Severity severity,
        String section,
        int start,
        int end,
        String message,
        String why,
        String frame) {}
