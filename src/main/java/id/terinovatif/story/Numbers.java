package id.terinovatif.story;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers of a text, to find those that no piece of the story has. */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,/:]\\d+)*");

    private Numbers() {}

    public static Set<String> of(String text) {
        var numbers = new LinkedHashSet<String>();
        NUMBER.matcher(text).results().forEach(found -> numbers.add(found.group()));
        return numbers;
    }

    /** Those of the text that stand in none of the pieces. */
    public static List<String> unknown(String text, Collection<String> pieces) {
        var known = of(String.join(" \n ", pieces));
        return of(text).stream().filter(one -> !known.contains(one)).toList();
    }
}
