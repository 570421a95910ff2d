package id.terinovatif.bench;

import id.terinovatif.evidence.reading.SheetReading;
import id.terinovatif.exchange.ListFields;
import id.terinovatif.exchange.sheets.XlsxOut;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.sheet.Asked;
import id.terinovatif.sheet.Kind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What reading and writing large lists costs: a workbook of so many rows and forty columns (4 texts of 55 words, 20 short ones, 8
 * numbers, 6 dates, 2 codes), read as the interface reads it, in a process of its own. Prints wall seconds, seconds of processor
 * (of this process and of the reading one), and how much the heap of this one grew. With a second argument it only writes.
 */
public final class SheetCost {
    private static final String TEXT = "Kader membagikan kartu setiap bulan kepada ibu balita ".repeat(7);

    private SheetCost() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        var folder = Files.createTempDirectory("lembar");
        var file = folder.resolve("besar.xlsx");
        long began = System.nanoTime();
        long cpu = processor();
        var most = new AtomicLong();
        write(file, rows, most);
        System.out.printf(
                "write %d x 40: %.1f s wall, %.1f s processor, %d kB, heap at most %d MB of %d%n",
                rows, since(began), processorSince(cpu), Files.size(file) / 1024, most.get() >> 20, Runtime.getRuntime().maxMemory() >> 20);
        if (arguments.length > 1) return;
        var asked = Asked.plain(Kind.INNOVATIONS, ListFields.of(Kind.INNOVATIONS, Instruments.load(null).of(2026)), 2027);
        var sheets = new SheetReading(folder);
        for (int round = 0; round < 3; round++) read(sheets, file, asked);
        sheets.stop();
    }

    private static void read(SheetReading sheets, Path file, Asked asked) throws Exception {
        System.gc();
        long before = heap();
        var most = new AtomicLong(before);
        long began = System.nanoTime();
        long cpu = processor();
        var counts = new int[2];
        try (var list = sheets.forProgramme(file, asked)) {
            list.each(row -> {
                counts[row.skipped() == null ? 0 : 1]++;
                if (counts[0] % 250 == 0) most.accumulateAndGet(heap(), Math::max);
            });
        }
        long child = ProcessHandle.current().children().map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO)).mapToLong(Duration::toMillis).sum();
        System.out.printf(
                "read: %d rows, %.1f s wall, %.1f s processor here, %.1f s in the reading process since it began, heap +%d MB%n",
                counts[0], since(began), processorSince(cpu), child / 1e3, (most.get() - before) >> 20);
    }

    /** A workbook of so many rows and forty columns; {@code most} becomes the heap's largest size, in bytes. */
    public static void write(Path file, int rows, AtomicLong most) throws IOException {
        var headings = new ArrayList<>(List.of("Nama Inovasi", "Perangkat Daerah", "Rancang Bangun", "Tujuan", "Manfaat", "Hasil", "Waktu Uji Coba", "Waktu Penerapan", "Anggaran", "Skor"));
        while (headings.size() < 40) headings.add("Kolom " + headings.size());
        try (var out = new XlsxOut(Files.newOutputStream(file), "Data").headed(headings)) {
            for (int i = 0; i < rows; i++) {
                var row = new ArrayList<Object>(List.of("Inovasi " + i, "Dinas " + i % 40, TEXT + i, TEXT, TEXT, TEXT, "01/02/2024", "Maret 2025", i * 1000, 12.5));
                while (row.size() < 40) row.add(row.size() % 3 == 0 ? (Object) Integer.valueOf(i) : "isi pendek " + i);
                out.row(row);
                if (i % 100 == 0) most.accumulateAndGet(heap(), Math::max);
            }
        }
    }

    private static long heap() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double processorSince(long before) {
        return (processor() - before) / 1e9;
    }
}
