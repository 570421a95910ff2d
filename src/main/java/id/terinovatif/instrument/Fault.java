package id.terinovatif.instrument;

/** Why a file was refused: its name, the line (from 1), and the reason in Indonesian. */
public record Fault(String file, int line, String message) {
    @Override
    public String toString() {
        return file + ", baris " + line + ": " + message;
    }
}
