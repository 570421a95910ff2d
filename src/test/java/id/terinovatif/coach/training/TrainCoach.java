package id.terinovatif.coach.training;

import id.terinovatif.coach.judging.JudgeWeights;
import id.terinovatif.coach.zoning.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rebuilds the weights of the zone model and of the judge: {@code bin/train-coach FOLDER}. */
final class TrainCoach {
    private TrainCoach() {}

    public static void main(String[] args) throws IOException {
        var corpus = Corpus.in(Path.of(args[0]));
        var all = new Parts(corpus, List.copyOf(corpus.labels().keySet()));
        Files.writeString(Path.of(args[1]), Weights.write(all.zones()));
        Files.writeString(Path.of(args[2]), JudgeWeights.write(all.judge()));
    }
}
