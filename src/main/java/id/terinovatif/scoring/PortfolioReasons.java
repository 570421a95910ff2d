package id.terinovatif.scoring;

import java.math.BigDecimal;

/** Says in a sentence why the portfolio is as it is. */
record PortfolioReasons(PortfolioChoice.Rule rule, Scorecard card, BigDecimal index, int leftOut) {
    String words() {
        if (leftOut == 0) return "Semua inovasi dilaporkan: tidak ada pilihan lain yang memberi indeks lebih tinggi.";
        var gained = index.subtract(card.index());
        return leftOut + " inovasi tidak dilaporkan: masing-masing menambah "
                + Figures.words(BigDecimal.valueOf(rule.each()))
                + " poin jumlah, tetapi menurunkan rata-rata kematangan lebih banyak karena pembaginya sudah di atas "
                + rule.minimumDivisor() + ". Indeks naik " + Figures.words(gained) + ".";
    }
}
