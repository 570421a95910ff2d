package id.terinovatif.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a file: the edition, or the faults for which it was refused. */
public record Checked(@Nullable Instrument instrument, List<Fault> faults) {}
