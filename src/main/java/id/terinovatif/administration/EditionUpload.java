package id.terinovatif.administration;

import id.terinovatif.account.User;
import id.terinovatif.instrument.Added;
import id.terinovatif.year.Editions;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin's file becomes the edition of its year, and the audit says who brought it. */
@Component
class EditionUpload {
    private final Editions editions;
    private final Audit audit;

    EditionUpload(Editions editions, Audit audit) {
        this.editions = editions;
        this.audit = audit;
    }

    /** Why the edition was refused; empty when every node knows it from its next request on. */
    @Transactional
    Optional<String> take(User by, Added edition) {
        var refusal = editions.take(by.regionId(), by.id(), edition);
        if (refusal.isEmpty())
            audit.add(by, "memuat instrumen", edition.edition().title());
        return refusal;
    }
}
