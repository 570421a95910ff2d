package id.terinovatif.api;

import id.terinovatif.scoring.Problem;
import java.util.List;

/** A call that cannot be answered; becomes an RFC 9457 problem in Indonesian. */
public final class ApiProblem extends RuntimeException {
    private final int status;
    private final String title;
    private final transient List<Problem> errors;

    private ApiProblem(int status, String title, String detail, List<Problem> errors) {
        super(detail);
        this.status = status;
        this.title = title;
        this.errors = List.copyOf(errors);
    }

    static ApiProblem badInput(List<Problem> errors) {
        return new ApiProblem(
                400, "Isian tidak benar", "Ada " + errors.size() + " isian yang harus diperbaiki.", errors);
    }

    static ApiProblem notFound(String detail) {
        return new ApiProblem(404, "Tidak ditemukan", detail, List.of());
    }

    static ApiProblem tooLarge() {
        return new ApiProblem(413, "Kiriman terlalu besar", "Isi permintaan paling besar 1 MiB.", List.of());
    }

    static ApiProblem fileTooLarge(String detail) {
        return new ApiProblem(413, "Berkas terlalu besar", detail, List.of());
    }

    static ApiProblem notMultipart() {
        return new ApiProblem(
                415, "Jenis isi tidak didukung", "Kirim formulir dengan Content-Type: multipart/form-data.", List.of());
    }

    static ApiProblem notJson() {
        return new ApiProblem(
                415, "Jenis isi tidak didukung", "Kirim JSON dengan Content-Type: application/json.", List.of());
    }

    static ApiProblem notComputable(String detail, List<String> missing) {
        var errors = missing.stream().map(what -> new Problem("year", what)).toList();
        return new ApiProblem(422, "Edisi belum lengkap", detail, errors);
    }

    static ApiProblem busy() {
        return new ApiProblem(503, "Sedang penuh", "Banyak yang sedang diperiksa; coba lagi sebentar lagi.", List.of());
    }

    public static ApiProblem tooMany() {
        return new ApiProblem(
                429, "Terlalu sering", "Batas panggilan per menit dari alamat ini terlampaui.", List.of());
    }

    static ApiProblem of(int status) {
        return switch (status) {
            case 404 -> notFound("Alamat ini tidak ada.");
            case 405 ->
                new ApiProblem(405, "Metode tidak didukung", "Alamat ini tidak menerima metode itu.", List.of());
            case 413 -> tooLarge();
            case 415 -> notJson();
            case 400 -> new ApiProblem(400, "Permintaan tidak benar", "Permintaan tidak dapat dibaca.", List.of());
            default ->
                status < 500
                        ? new ApiProblem(status, "Permintaan ditolak", "Permintaan tidak dapat dilayani.", List.of())
                        : new ApiProblem(
                                500, "Kesalahan pada server", "Coba lagi; bila berulang, beri tahu admin.", List.of());
        };
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    List<Problem> errors() {
        return errors;
    }
}
