package id.terinovatif.world;

import id.terinovatif.account.Role;
import org.junit.jupiter.api.BeforeEach;

/** A new region in which an operator has filled one draft in; {@code path} is its address. */
public abstract class OneDraft {
    protected final World world;
    protected World.Place place;
    protected Visitor operator;
    protected String path = "";

    protected OneDraft(World world) {
        this.world = world;
        this.place = world.place();
        this.operator = world.visitor();
    }

    @BeforeEach
    void begin() {
        place = world.place();
        operator = world.as(place.email(Role.OPERATOR));
        path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
    }
}
