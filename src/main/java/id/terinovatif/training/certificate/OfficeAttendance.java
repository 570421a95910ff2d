package id.terinovatif.training.certificate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.terinovatif.training.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** How many of an office are registered for a bimtek, and how many of them were there on any day. */
public record OfficeAttendance(String name, int registered, long came) {
    /** By name; {@code there} holds the days on which each registration was seen. */
    static List<OfficeAttendance> of(List<Registration> all, Map<Long, Set<LocalDate>> there) {
        var offices = all.stream()
                .filter(Registration::registered)
                .collect(groupingBy(one -> Objects.requireNonNullElse(one.office(), "–"), TreeMap::new, toList()));
        return offices.entrySet().stream()
                .map(office -> new OfficeAttendance(
                        office.getKey(),
                        office.getValue().size(),
                        office.getValue().stream()
                                .filter(one -> there.containsKey(one.id()))
                                .count()))
                .toList();
    }
}
