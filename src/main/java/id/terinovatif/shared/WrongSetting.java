package id.terinovatif.shared;

/** A setting that keeps the programme from starting; the message names the setting and the remedy in one line. */
public final class WrongSetting extends RuntimeException {
    public WrongSetting(String setting, String remedy) {
        super(setting + ": " + remedy);
    }

    public WrongSetting(String setting, String remedy, Throwable cause) {
        super(setting + ": " + remedy, cause);
    }
}
