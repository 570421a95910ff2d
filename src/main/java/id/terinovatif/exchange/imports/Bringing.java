package id.terinovatif.exchange.imports;

import id.terinovatif.account.User;
import id.terinovatif.exchange.imports.ImportRows.Before;
import id.terinovatif.exchange.imports.ImportRows.Kept;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.sheet.Kind;

/** Writes rows of one kind, and takes them back. */
interface Bringing {
    Kind kind();

    /** What was made or changed, and how it stood. */
    record Done(long target, Before before) {}

    /** Writes a new or changed row; throws {@link NotAllowed} with the sentence for the person when it cannot be. */
    Done apply(User by, Import one, Kept row, AgencyNames agencies);

    /** Takes an applied row back; throws {@link NotAllowed} when it was edited since. */
    void undo(User by, Import one, Kept row);
}
