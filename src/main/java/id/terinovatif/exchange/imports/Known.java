package id.terinovatif.exchange.imports;

import id.terinovatif.sheet.ReadRow;
import java.util.List;

/** What a region has of one kind of thing. */
interface Known {
    /** Rows without a fault beside what is there; in their order. */
    List<Compared> compare(List<ReadRow> rows);
}
