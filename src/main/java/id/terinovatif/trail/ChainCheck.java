package id.terinovatif.trail;

import id.terinovatif.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Walks along one region's chain, record after record, and notes each that is other than it was written. */
final class ChainCheck {
    /** Beyond these, more would only say the same. */
    private static final int MOST = 50;

    private final long region;
    private final Map<Long, String> signed;
    private final List<Finding> findings = new ArrayList<>();
    private final MessageDigest sha256 = Sha256.digest();
    private byte[] previous;
    private long last;

    /** @param signed the hash by number where the chain was signed */
    ChainCheck(long region, Map<Long, String> signed) {
        this(region, signed, 0, Note.FIRST);
    }

    /**
     * From the middle of a chain on.
     *
     * @param last number of the record before, the one nearest of those that are there
     * @param hash which it carries
     */
    ChainCheck(long region, Map<Long, String> signed, long last, String hash) {
        this.region = region;
        this.signed = signed;
        this.last = last;
        this.previous = hash.getBytes(StandardCharsets.UTF_8);
    }

    long region() {
        return region;
    }

    void see(Note note) {
        long seq = note.seq();
        if (seq == last + 2) find(last + 1, "dihapus");
        else if (seq > last + 2) find(last + 1, "dihapus, sampai dengan catatan " + (seq - 1));
        var gap = seq != last + 1;
        if (!gap && !note.follows(previous, sha256)) find(seq, "isinya diubah atau ditukar");
        var signedAs = signed.isEmpty() ? null : signed.get(seq);
        if (signedAs != null && !signedAs.equals(note.hash()))
            find(seq, "sidiknya tidak sama dengan yang ditandatangani");
        previous = note.hashBytes();
        last = seq;
    }

    /** Goes on where {@code next} ended, which began where this one ended. */
    ChainCheck then(ChainCheck next) {
        next.findings.forEach(found -> find(found.seq(), found.words()));
        last = next.last;
        previous = next.previous;
        return this;
    }

    /** After the last record: the head knows how long the chain was, and so does what was signed. */
    List<Finding> end(long headSeq, String headHash) {
        if (last < headSeq) find(last + 1, "dihapus dari ujung rantai, yang seharusnya sampai catatan " + headSeq);
        else if (last > headSeq || !new String(previous, StandardCharsets.UTF_8).equals(headHash))
            find(last, "tidak sama dengan kepala rantai");
        for (var seq : signed.keySet())
            if (seq > last && seq > headSeq) find(seq, "pernah ditandatangani, sekarang tidak ada lagi");
        return findings;
    }

    private void find(long seq, String words) {
        if (findings.size() < MOST) findings.add(new Finding(region, seq, words));
    }
}
