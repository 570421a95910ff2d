package id.terinovatif.account.session;

import id.terinovatif.account.User;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** One browser's session, and who it is that asks. It notes its last use once a minute, so that reading a page writes nothing. */
public final class WebSession implements Session {
    /** The signed-in {@link User}, found with the session itself; never stored. */
    public static final String WHO = "who";

    private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(1);
    private static final Duration IDLE = Duration.ofHours(12);

    private String stored;
    private String id;
    private final Instant createdAt;
    private Instant usedAt;
    private Duration idle = IDLE;
    private final Map<String, Object> attributes;
    private @Nullable User who;
    private boolean changed;
    private boolean attributesChanged;
    private boolean whoChanged;

    /** A new one, which nobody has stored yet. */
    WebSession(Instant now) {
        this.stored = "";
        this.id = UUID.randomUUID().toString();
        this.createdAt = now;
        this.usedAt = now;
        this.attributes = new HashMap<>();
        this.changed = true;
    }

    WebSession(
            String id,
            Instant createdAt,
            Instant usedAt,
            Duration idle,
            Map<String, Object> attributes,
            @Nullable User who) {
        this.stored = id;
        this.id = id;
        this.createdAt = createdAt;
        this.usedAt = usedAt;
        this.idle = idle;
        this.attributes = attributes;
        this.who = who;
    }

    /** The name under which its row stands; empty for a new one. */
    String stored() {
        return stored;
    }

    /** It stands in the database now as it is. */
    void saved() {
        stored = id;
        changed = false;
        attributesChanged = false;
        whoChanged = false;
    }

    boolean changed() {
        return changed;
    }

    boolean attributesChanged() {
        return attributesChanged;
    }

    boolean whoChanged() {
        return whoChanged;
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    @Nullable
    User who() {
        return who;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = UUID.randomUUID().toString();
        changed = true;
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T) (name.equals(WHO) ? who : attributes.get(name));
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        changed = true;
        if (name.equals(WHO)) {
            who = (User) value;
            whoChanged = true;
            return;
        }
        attributes.put(name, value);
        attributesChanged = true;
    }

    @Override
    public void removeAttribute(String name) {
        if (name.equals(WHO)) {
            who = null;
            whoChanged = true;
            changed = true;
        } else if (attributes.remove(name) != null) {
            attributesChanged = true;
            changed = true;
        }
    }

    @Override
    public Instant getCreationTime() {
        return createdAt;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (Duration.between(usedAt, now).compareTo(OFTEN_ENOUGH) < 0) return;
        usedAt = now;
        changed = true;
    }

    @Override
    public Instant getLastAccessedTime() {
        return usedAt;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        if (interval.equals(idle)) return;
        idle = interval;
        changed = true;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public boolean isExpired() {
        return !idle.isNegative() && Instant.now().minus(idle).isAfter(usedAt);
    }
}
