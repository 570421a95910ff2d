package id.terinovatif.backup;

import id.terinovatif.backup.Manifest.Kept;
import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.evidence.storage.VerifiedStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies evidence by its hash: what lies among the copies already is not copied again. */
final class EvidenceOut {
    private static final int PREFIXES = 256;

    private final Copies copies;
    private final Storage storage;
    private final List<Kept> kept = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();
    private final Map<String, Long> there;
    private int fresh;

    /** Looks once at what lies there: one question for each file would take longer than a copy. */
    EvidenceOut(Copies copies, Storage storage) throws IOException {
        this.copies = copies;
        this.storage = storage;
        this.there = copies.depot().beneath(Copies.EVIDENCE);
    }

    /** All that is stored, and of what documents name and the storage lacks, what an earlier copy still has. */
    void copy(List<String> named) throws IOException {
        var wanted = new HashMap<String, Long>();
        for (var one : named) wanted.put(one.substring(0, 64), Long.valueOf(one.substring(65)));
        for (int i = 0; i < PREFIXES; i++)
            for (var stored : storage.beginning("%02x".formatted(i))) {
                var size = wanted.getOrDefault(stored.sha256(), stored.size());
                if (keep(stored.sha256(), size)) wanted.remove(stored.sha256());
            }
        for (var missing : wanted.entrySet()) missing(missing);
    }

    private void missing(Map.Entry<String, Long> one) throws IOException {
        if (holds(copies.evidence(one.getKey()), one.getValue()))
            kept.add(new Kept(one.getKey(), one.getValue(), one.getKey()));
        else damaged.add(one.getKey());
    }

    private boolean keep(String sha256, long size) throws IOException {
        var sealed = copies.evidence(sha256);
        if (!holds(sealed, size)) {
            try (var bytes = new VerifiedStream(storage.open(sha256), sha256)) {
                sealed.write(bytes::transferTo);
                fresh++;
            } catch (FileNotFoundException | VerifiedStream.OtherBytes unusable) {
                return false; // gone meanwhile or damaged: the caller looks whether an earlier copy has it
            }
        }
        kept.add(new Kept(sha256, size, sha256));
        return true;
    }

    private boolean holds(SealedFile sealed, long size) {
        return there.getOrDefault(sealed.path(), -1L) == Seal.sealedSize(size);
    }

    List<Kept> kept() {
        return kept;
    }

    List<String> damaged() {
        return damaged;
    }

    int fresh() {
        return fresh;
    }
}
