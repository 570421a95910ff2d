package id.terinovatif.account.factor;

import id.terinovatif.world.Visitor;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Somebody whose second step is on, with a telephone whose clock is right whatever the server's says, and the recovery codes on paper. */
public final class Telephone {
    private final StepOwner owner;
    private int used;
    private long shown;

    private Telephone(StepOwner owner) {
        this.owner = owner;
        this.shown = Totp.step(Instant.now());
    }

    /** Sets it up for an account that has none. */
    public static Telephone of(String email, Visitor visitor, String password) {
        return new Telephone(StepOwner.of(email, visitor, password));
    }

    /** Who has given the password and types the next code that the telephone shows, since one counts once; where that leads. */
    public String comeIn(Visitor visitor, String password) throws InterruptedException {
        while (Totp.step(Instant.now()) <= shown) TimeUnit.MILLISECONDS.sleep(200);
        shown = Totp.step(Instant.now());
        return comeIn(visitor, password, Totp.code(Base32.bytes(owner.secret()), shown));
    }

    /** The same with the next recovery code. */
    public String comeInByPaper(Visitor visitor, String password) {
        return comeIn(visitor, password, owner.codes().get(used++));
    }

    private String comeIn(Visitor visitor, String password, String code) {
        visitor.signIn(owner.email(), password);
        visitor.get("/masuk/kode");
        var answer = visitor.post("/masuk/kode", Map.of("kode", code));
        return answer.statusCode() == 302 && visitor.get("/akun").statusCode() == 200 ? "comes in" : "refused, " + answer.statusCode();
    }
}
