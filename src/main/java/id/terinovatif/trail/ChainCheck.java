package id.terinovatif.trail;

import id.terinovatif.shared.Sha256;
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
    private String previous = Note.FIRST;
    private long last;

    /** @param signed the hash by number where the chain was signed */
    ChainCheck(long region, Map<Long, String> signed) {
        this.region = region;
        this.signed = signed;
    }

    void see(Note note) {
        if (note.seq() == last + 2) find(last + 1, "dihapus");
        else if (note.seq() > last + 2) find(last + 1, "dihapus, sampai dengan catatan " + (note.seq() - 1));
        var gap = note.seq() != last + 1;
        if (!gap && !note.follows(previous, sha256)) find(note.seq(), "isinya diubah atau ditukar");
        var signedAs = signed.get(note.seq());
        if (signedAs != null && !signedAs.equals(note.hash()))
            find(note.seq(), "sidiknya tidak sama dengan yang ditandatangani");
        previous = note.hash();
        last = note.seq();
    }

    /** After the last record: the head knows how long the chain was, and so does what was signed. */
    List<Finding> end(long headSeq, String headHash) {
        if (last < headSeq) find(last + 1, "dihapus dari ujung rantai, yang seharusnya sampai catatan " + headSeq);
        else if (last > headSeq || !previous.equals(headHash)) find(last, "tidak sama dengan kepala rantai");
        for (var seq : signed.keySet())
            if (seq > last && seq > headSeq) find(seq, "pernah ditandatangani, sekarang tidak ada lagi");
        return findings;
    }

    long seen() {
        return last;
    }

    private void find(long seq, String words) {
        if (findings.size() < MOST) findings.add(new Finding(region, seq, words));
    }
}
