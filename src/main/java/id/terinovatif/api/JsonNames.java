package id.terinovatif.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import id.terinovatif.instrument.UrusanClass;
import org.jspecify.annotations.Nullable;

/** How records of the editions are named in JSON where their own names would not do. */
final class JsonNames {
    private JsonNames() {}

    interface IndicatorNames {
        @JsonIgnore
        boolean isMandatory();
    }

    interface ChoiceNames {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String label();

        @JsonProperty("class")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        UrusanClass urusanClass();
    }

    interface Coded {
        @JsonValue
        String code();
    }
}
