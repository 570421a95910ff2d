package id.terinovatif.instrument;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Bytes that claim to be YAML with a mapping at the top; nothing in them is ever turned into an object. */
final class YamlFile {
    private final String name;
    private final byte[] bytes;

    YamlFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** The mapping at the top; its faults go to {@code faults}, a file that is no such thing is refused at once. */
    Section top(Faults faults) {
        if (compose() instanceof MappingNode mapping) return new Section(mapping, faults);
        throw refused(1, "berkas harus berisi pasangan nama dan nilai");
    }

    private @Nullable Node compose() {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text()));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw refused(mark == null ? 1 : mark.getLine() + 1, "bukan YAML yang benar: " + e.getProblem());
        } catch (YAMLException e) {
            throw refused(1, "bukan YAML yang benar");
        }
    }

    private String text() {
        if (bytes.length > Instruments.MOST_BYTES) throw refused(1, "berkas lebih besar dari 1 MB");
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(1, "berkas harus memakai UTF-8");
        }
    }

    private InvalidInstrument refused(int line, String message) {
        return new InvalidInstrument(List.of(new Fault(name, line, message)));
    }
}
