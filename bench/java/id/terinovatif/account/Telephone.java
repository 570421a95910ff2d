package id.terinovatif.account;

import id.terinovatif.world.Visitor;
import java.time.Instant;
import java.util.Map;

/** Somebody whose second step is on, with a telephone whose clock is right whatever the server's says, and the recovery codes on paper. */
public final class Telephone {
    private final StepOwner owner;
    private int used;

    private Telephone(StepOwner owner) {
        this.owner = owner;
    }

    /** Sets it up for an account that has none. */
    public static Telephone of(String email, Visitor visitor, String password) {
        return new Telephone(StepOwner.of(email, visitor, password));
    }

    /** Who has given the password and types the code that the telephone shows now; where that leads. */
    public String comeIn(Visitor visitor, String password) {
        return comeIn(visitor, password, Totp.code(Base32.bytes(owner.secret()), Totp.step(Instant.now())));
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
