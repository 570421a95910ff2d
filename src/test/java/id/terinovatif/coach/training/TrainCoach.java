package id.terinovatif.coach.training;

import id.terinovatif.coach.zoning.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rebuilds the weights of the zone model: {@code bin/train-coach FOLDER}. */
final class TrainCoach {
    private TrainCoach() {}

    public static void main(String[] args) throws IOException {
        var target = Path.of(args[1]);
        var model = new Lessons(Corpus.in(Path.of(args[0]))).fit();
        Files.writeString(target, Weights.write(model));
        System.out.println(model.weights().size() + " weights in " + target);
    }
}
